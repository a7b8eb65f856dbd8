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
        var sizes = Sizes(pieces, texts);
        foreach (var (index, text) in texts.Index())
        {
            if (index > 0 && pieces[index - 1].Topic != pieces[index].Topic
                && (sizes[index - 1] > 1 || sizes[index] > 1 || pieces[index - 1].Topic?.GetType() != pieces[index].Topic?.GetType()))
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

    /// <summary>How many lines each piece has together with its neighbours of the same topic. Single lines about things of one kind stand together.</summary>
    private static int[] Sizes(IReadOnlyList<Piece> pieces, string[][] texts)
    {
        var sizes = new int[pieces.Count];
        for (var first = 0; first < pieces.Count;)
        {
            var last = first;
            while (last + 1 < pieces.Count && pieces[last + 1].Topic == pieces[first].Topic)
                last++;
            Array.Fill(sizes, texts[first..(last + 1)].Sum(it => it.Length), first, last - first + 1);
            first = last + 1;
        }

        return sizes;
    }

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
        var rows = loop.Rows.Select(row => string.Join(", ", row.Select(cell => Layout.Plain(Naming.Named(cell, names)))))
            .Select(row => isOne ? row : $"({row})").ToList();
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
