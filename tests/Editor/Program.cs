using System.Diagnostics;
using Gatewright.Editor;

// An editor without a window: opens a project as editors do and obeys lines from standard input. Of a file it shows what an editor
// underlines, and how long that took on standard error.
using var editor = await OpenProject.At(args[0]);
Console.Out.NewLine = "\n";
while (Console.ReadLine() is { } line)
{
    var words = line.Split('|');
    var watch = Stopwatch.StartNew();
    switch (words[0])
    {
        case "open":
            editor.Open(words[1]);
            break;
        case "type":
            await editor.Type(words[1], words[2], words[3]);
            break;
        case "show":
            foreach (var underlined in await editor.Underlined(words[1]))
                Console.WriteLine($"{words[1]}{underlined}");
            Console.Error.WriteLine($"{words[1]} {watch.ElapsedMilliseconds}");
            break;
        case "fix":
            Console.WriteLine(await editor.Fix(words[1], words[2]));
            break;
        case "read":
            Console.WriteLine(await editor.Read(words[1], words[2]));
            break;
        default:
            throw new InvalidOperationException($"'{line}' is no command");
    }

    Console.WriteLine(".");
}
