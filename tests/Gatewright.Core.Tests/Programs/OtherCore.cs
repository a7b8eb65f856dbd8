using System.Reflection;
using System.Runtime.Loader;

namespace Gatewright.Tests.Programs;

/// <summary>These tests once more, upon another Core.</summary>
/// <param name="path">Its assembly.</param>
internal class OtherCore(string path) : AssemblyLoadContext
{
    /// <summary>A type of that Core.</summary>
    public Type Core(string name) => LoadFromAssemblyName(new("Gatewright.Core")).GetType(name, throwOnError: true)!;

    /// <summary>A type of these tests, as it is upon that Core.</summary>
    public Type Tests(Type type) => LoadFromAssemblyName(type.Assembly.GetName()).GetType(type.FullName!, throwOnError: true)!;

    protected override Assembly? Load(AssemblyName name) => name.Name switch
    {
        "Gatewright.Core" => LoadFromAssemblyPath(path),
        "Gatewright" or "Gatewright.Arm" or "Gatewright.Emit" or "Gatewright.Core.Tests" => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll")),
        _ => null,
    };
}
