using System.Globalization;
using Gatewright.ArmLanguage;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Tool.Reports;

/// <summary>Findings as compilers print them, which editors and build servers make links of: <c>main.json(12,9): error GW1104: …</c>.</summary>
internal static class CompilerText
{
    public static void Write(IReadOnlyList<FileReport> files, Detail detail, Screen screen)
    {
        foreach (var file in files)
        {
            foreach (var line in Lines(file, detail))
                screen.WriteMarkup(line);
        }

        screen.WriteMarkup(Summary(files, detail).Escaped());
    }

    /// <summary>Such as <c>2 errors and 1 warning in 3 files</c>.</summary>
    public static string Summary(IReadOnlyList<FileReport> files, Detail detail)
    {
        var (errors, warnings) = (files.Sum(it => it.Errors), files.Sum(it => it.Warnings));
        var unread = files.Count(it => it.Refusal is not null);
        var counts = errors + warnings == 0 ? "No errors or warnings" : $"{Counted.Of(errors, "error")} and {Counted.Of(warnings, "warning")}";
        var left = detail == Detail.All ? 0 : files.Sum(it => it.Unread.Length);
        return $"{counts} in {Counted.Of(files.Count - unread, "file")}{(unread == 0 ? "" : $", {Counted.Of(unread, "file")} not read")}"
            + (left == 0 ? "" : $" ({Counted.Of(left, "part")} of them {(left == 1 ? "isn't" : "aren't")} checked; see with --all)");
    }

    private static IEnumerable<string> Lines(FileReport file, Detail detail)
    {
        if (file.Refusal is not null)
            yield return $"{file.File.Path.Escaped()}: [bold red]error[/]: {file.Refusal.Escaped()}";
        foreach (var problem in file.Problems)
        {
            var level = problem.Severity is ArmSeverity.Error ? "[bold red]error[/]" : "[bold yellow]warning[/]";
            yield return $"{Place(file, FilePlace.Of(problem))}: {level} {problem.Code.Escaped()}: {problem.Message.Escaped()}";
        }

        foreach (var finding in file.Findings)
        {
            yield return $"{Place(file, finding.Place)}: {Level(finding)} {finding.Rule.Id}: {finding.Message.Escaped()}";
            foreach (var related in finding.Related)
                yield return $"    see also {Place(file, related)}";
        }

        foreach (var part in detail == Detail.All ? file.Unread : [])
            yield return $"{Place(file, FilePlace.Of(part.Place))}: [bold blue]information[/]: not checked: {part.Reason.Escaped()}";
    }

    private static string Place(FileReport file, FilePlace place) => file.HasLines
        ? string.Create(CultureInfo.InvariantCulture, $"{file.File.Path}({place.Line ?? 1},{place.Column ?? 1})").Escaped()
        : $"{file.File.Path} {place.Path}".TrimEnd().Escaped();

    private static string Level(FileFinding finding) => finding.Level switch
    {
        "error" => "[bold red]error[/]",
        "warning" => "[bold yellow]warning[/]",
        _ => "[bold blue]information[/]",
    };
}
