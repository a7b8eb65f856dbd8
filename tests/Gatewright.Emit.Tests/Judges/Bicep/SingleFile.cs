using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Gatewright.Tests.Judging;

/// <summary>The assemblies of a .NET program that is one file, apart from ours of the same names. What the running .NET has too comes from there.</summary>
internal sealed class SingleFile : AssemblyLoadContext
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private readonly FileStream _file;
    private readonly Dictionary<string, (long Offset, long Size, long Compressed)> _files = new(StringComparer.OrdinalIgnoreCase);

    public SingleFile(string path) : base(Path.GetFileName(path))
    {
        _file = File.OpenRead(path);
        var mark = File.ReadAllBytes(path).AsSpan().IndexOf(Mark);
        using var reader = new BinaryReader(_file, System.Text.Encoding.UTF8, leaveOpen: true);
        _file.Position = mark - sizeof(long);
        _file.Position = reader.ReadInt64();
        if ((reader.ReadUInt32(), reader.ReadUInt32()) is not (6, 0) and var version)
            throw new NotSupportedException($"{path} lists its files in another way: {version}.");
        var count = reader.ReadInt32();
        _ = reader.ReadString(); // What the list is called, where two of its files are, and flags.
        _ = reader.ReadBytes(5 * sizeof(long));
        for (var index = 0; index < count; index++)
        {
            var place = (reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());
            _ = reader.ReadByte(); // Its kind.
            _files[reader.ReadString()] = place;
        }
    }

    // Eight bytes before these the host of a program says where the list of its files is.
    private static ReadOnlySpan<byte> Mark =>
    [
        0x8b, 0x12, 0x02, 0xb9, 0x6a, 0x61, 0x20, 0x38, 0x72, 0x7b, 0x93, 0x02, 0x14, 0xd7, 0xa0, 0x32,
        0x13, 0xf5, 0xb9, 0xe6, 0xef, 0xae, 0x33, 0x18, 0xee, 0x3b, 0x2d, 0xce, 0x24, 0xb3, 0x6a, 0xae,
    ];

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = $"{assemblyName.Name}.dll";
        return _files.ContainsKey(name) && !File.Exists(Path.Combine(Framework, name)) ? LoadFromStream(new MemoryStream(WithoutNativeCode(Read(name)))) : null;
    }

    private byte[] Read(string name)
    {
        var (offset, size, compressed) = _files[name];
        var bytes = new byte[size];
        lock (_file)
        {
            _file.Position = offset;
            using var content = compressed == 0 ? null : new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
            ((Stream?)content ?? _file).ReadExactly(bytes);
        }

        return bytes;
    }

    /// <summary>
    /// Its native code lies in one image beside it, for the .NET that the program carries; ours would end the process for want of that image.
    /// </summary>
    private static byte[] WithoutNativeCode(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var (machine, header) = (reader.PEHeaders.CoffHeaderStartOffset, reader.PEHeaders.CorHeaderStartOffset);
        if (reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size == 0)
            return assembly;
        var ours = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 ? Machine.Arm64 : Machine.Amd64;
        BinaryPrimitives.WriteUInt16LittleEndian(assembly.AsSpan(machine), (ushort)ours);
        BinaryPrimitives.WriteUInt32LittleEndian(assembly.AsSpan(header + 16), (uint)CorFlags.ILOnly);
        assembly.AsSpan(header + 64, 8).Clear();
        return assembly;
    }
}
