using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;
using Gatewright.Profile;

// Profile OUTPUT METHODS ASSEMBLY...: writes the profile that has crossgen2 compile these methods, as the runtime prints them, into the image of each assembly
// that can hold them. A profile is an assembly, whose functions name methods (dotnet/runtime, MIbcProfileParser.cs).
var (output, methods, files) = (args[0], args[1], args[2..]);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    files.Select(file => Path.Combine(Path.GetDirectoryName(file)!, $"{name.Name}.dll")).FirstOrDefault(File.Exists) is { } file
        ? context.LoadFromAssemblyPath(file)
        : null;

// Those of which ReadyToRun.targets lets images hold code.
Assembly[] framework = [.. new[] { "System.Private.CoreLib", "System.Linq", "System.Collections", "System.Collections.Immutable" }.Select(Assembly.Load)];

var profile = new PersistedAssemblyBuilder(new("ReadyToRun"), typeof(object).Assembly);
var module = profile.DefineDynamicModule("ReadyToRun");
var groups = Function("AssemblyDictionary").GetILGenerator();
foreach (var assembly in files.Select(AssemblyLoadContext.Default.LoadFromAssemblyPath))
{
    var name = assembly.GetName().Name!;
    var group = Function(name);
    groups.Emit(OpCodes.Ldstr, string.Join(';', framework.Select(it => it.GetName().Name).Prepend(name)));
    groups.Emit(OpCodes.Ldtoken, group);
    groups.Emit(OpCodes.Pop);

    var listed = new Listed([assembly, .. framework]);
    var il = group.GetILGenerator();
    var count = 0;
    foreach (var method in File.ReadLines(methods).SelectMany(listed.Find).Distinct())
    {
        il.Emit(OpCodes.Ldtoken, method is ConstructorInfo constructor
            ? module.GetMethodMetadataToken(constructor) : module.GetMethodMetadataToken((MethodInfo)method));
        il.Emit(OpCodes.Pop);
        count++;
    }
    il.Emit(OpCodes.Ret);
    Console.WriteLine($"{name}: {count} methods");
}
groups.Emit(OpCodes.Ret);
module.CreateGlobalFunctions();
profile.Save(output);

MethodBuilder Function(string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
