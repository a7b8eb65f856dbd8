using Gatewright.Emit.ArmJson;

namespace Gatewright.Emit;

/// <summary>A file of what is emitted.</summary>
public sealed class ArmFile
{
    private readonly ChunkedUtf8? json;
    private readonly string? text;

    internal ArmFile(string name, ChunkedUtf8 json) => (Name, this.json) = (name, json);

    internal ArmFile(string name, string text) => (Name, this.text) = (name, text);

    /// <summary>Its name, such as <c>main.json</c>.</summary>
    public string Name { get; }

    /// <summary>Its whole text, made anew each time.</summary>
    public string Render() => text ?? json!.ToString();

    /// <summary>Writes it as UTF-8, without first making one text of it.</summary>
    /// <param name="stream">A file or standard output.</param>
    public void WriteTo(Stream stream)
    {
        if (json is not null)
            json.CopyTo(stream);
        else
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text!));
    }
}
