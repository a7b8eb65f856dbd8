namespace Gatewright.CSharp.Code;

/// <summary>The text of a program: statements in their lines, with blank lines between what belongs together.</summary>
internal static class ProgramText
{
    private const int CommentWidth = 140;

    public static string Print(IReadOnlyList<Piece> pieces, CSharpProgramOptions options)
    {
        var names = Naming.Apply(pieces);
        var lines = new List<string>();
        if (options.Style == ProgramStyle.SingleFile)
            lines.AddRange([$"#:package Gatewright@{options.PackageVersion}", ""]);
        if (options.Source is { } source)
            lines.AddRange([$"// Written from {source.ReplaceLineEndings(" ")}.", ""]);
        lines.AddRange(["using Gatewright;", ""]);
        string[][] texts = [.. pieces.Select(it => Text(it, names).ToArray())];
        foreach (var (index, text) in texts.Index())
        {
            if (index > 0 && AreApart(pieces[index - 1], texts[index - 1], pieces[index], text))
                lines.Add("");
            lines.AddRange(text);
        }

        lines.AddRange(["", $"return await {names["__0"]}.RunAsync(args);", ""]);
        return string.Join('\n', lines);
    }

    public static string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="Gatewright" Version="{System.Security.SecurityElement.Escape(version)}" />
          </ItemGroup>

        </Project>

        """.ReplaceLineEndings("\n");

    /// <summary>Single lines about things of one kind stand together.</summary>
    private static bool AreApart(Piece before, string[] textBefore, Piece piece, string[] text) => before.Topic != piece.Topic
        && (textBefore.Length > 1 || text.Length > 1 || before.Topic?.GetType() != piece.Topic?.GetType());

    private static IEnumerable<string> Text(Piece piece, IReadOnlyDictionary<string, string> names) =>
        piece is Loop loop ? Text(loop, names) : Text((Line)piece, names, "");

    private static IEnumerable<string> Text(Line line, IReadOnlyDictionary<string, string> names, string indentation)
    {
        var declaration = line.Variable is { } variable ? $"{line.Type ?? "var"} {names[variable.Placeholder]} = " : "";
        return [.. line.Comments.SelectMany(it => Comment(it, indentation)), .. Layout.Print(declaration, line.Expression, ";", indentation)];
    }

    private static IEnumerable<string> Text(Loop loop, IReadOnlyDictionary<string, string> names)
    {
        var columns = loop.Columns.Select(it => (it.Type, Name: names[it.Variable.Placeholder])).ToList();
        var table = names[loop.Table.Placeholder];
        var isOne = columns.Count == 1;
        var type = isOne ? columns[0].Type : $"({string.Join(", ", columns.Select(it => $"{it.Type} {char.ToUpperInvariant(it.Name[0])}{it.Name[1..]}"))})";
        var rows = loop.Rows.Select(row => string.Join(", ", row.Select(cell => Layout.Plain(Naming.Named(cell, names))))).Select(row => isOne ? row : $"({row})").ToList();
        var inOneLine = $"{type}[] {table} = [{string.Join(", ", rows)}];";
        IEnumerable<string> declared = isOne && inOneLine.Length <= Layout.Width
            ? [inOneLine]
            : [$"{type}[] {table} =", "[", .. rows.Select(row => $"    {row},"), "];"];
        string[] body = [.. loop.Body.SelectMany(it => Text(it, names, "    "))];
        var variables = isOne ? columns[0].Name : $"({string.Join(", ", columns.Select(it => it.Name))})";
        return [.. declared, $"foreach (var {variables} in {table})", .. body.Length == 1 ? body : ["{", .. body, "}"]];
    }

    private static IEnumerable<string> Comment(string text, string indentation)
    {
        var line = $"{indentation}//";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= CommentWidth && line.Length > indentation.Length + 2)
            {
                yield return line;
                line = $"{indentation}//";
            }

            line += $" {word}";
        }

        yield return line;
    }
}
