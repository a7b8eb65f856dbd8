using System.Text.Json.Nodes;
using Gatewright.Local.Tests.Network;
using Gatewright.Tests;

namespace Gatewright.Local.Tests.Specification;

/// <summary>
/// Requests of the shapes that the public specification's examples have are taken, and answered in the shape of its examples. The requests of a file are one
/// life, sent in their order to one local Resource Manager.
/// </summary>
public class ExampleTests
{
    private static readonly Dictionary<string, Lazy<IReadOnlyList<string>>> Lives = new[] { "Network.txt", "Resources.txt" }
        .ToDictionary(file => file, file => new Lazy<IReadOnlyList<string>>(() => Live(file)));

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            foreach (var file in Lives.Keys)
            {
                foreach (var (number, example) in Example.Read(file).Index())
                    rows.Add(file, number, example.Name);
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void It_is_answered_in_the_shape_of_the_specification(string file, int number, string name) =>
        Assert.True(Lives[file].Value[number] is "", $"{name}: {Lives[file].Value[number]}");

    /// <summary>CalculateTemplateHash.json: the example has a template, its text without spaces in capitals, and the hash of that.</summary>
    [Fact]
    public void The_hash_of_a_template_is_that_of_the_specification()
    {
        const string template = """
            {"$schema": "http://schemas.management.azure.com/deploymentTemplate?api-version=2014-04-01-preview", "contentVersion": "1.0.0.0",
            "parameters": {"string": {"type": "string"}}, "variables": {"string": "string", "int": 42, "bool": true, "array": [1, 2, 3, 4],
            "object": {"object": {"vmSize": "Large", "location": "West US"}}}, "resources": [],
            "outputs": {"string": {"type": "string", "value": "myvalue"}}}
            """;
        using var azure = new Client().WithGroup();
        var answer = azure.Post("/providers/Microsoft.Resources/calculateTemplateHash", template);
        Assert.Equal((200, "695440707931307747"), (answer.Status, answer["templateHash"]));
        Assert.StartsWith("""{"$SCHEMA":"HTTP://SCHEMAS.MANAGEMENT.AZURE.COM/DEPLOYMENTTEMPLATE?""", answer["minifiedTemplate"], StringComparison.Ordinal);
        const string own = """
            {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": []}
            """;
        var deployed = azure.Put(Client.Deployment("d"), """{"properties":{"mode":"Incremental","template":""" + own + "}}");
        Assert.Equal(azure.Post("/providers/Microsoft.Resources/calculateTemplateHash", own)["templateHash"], deployed["properties.templateHash"]);
    }

    /// <summary>What was wrong with each answer; nothing where it was right.</summary>
    private static IReadOnlyList<string> Live(string file)
    {
        using var azure = new Client().WithGroup("network");
        return [.. Example.Read(file).Select(example => example.Problem(azure))];
    }
}

/// <summary>A request, and what is answered.</summary>
internal sealed record Example(string Name, HttpMethod Method, string Path, string Body, string Answer)
{
    private const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/network";

    public static IReadOnlyList<Example> Read(string file) =>
    [
        .. File.ReadAllText(Repository.Folder("tests", "Gatewright.Local.Tests", "Specification", file)).Split("\n\n").Skip(1)
            .Select(block => block.Trim().Split('\n')).Select(lines => Of(lines[0], lines[1].Split(' ', 3), lines[2])),
    ];

    public string Problem(Client azure)
    {
        var answer = azure.Send(Method, Path, Body);
        var words = Answer.Split(' ');
        if (answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture) != words[0])
            return $"{answer.Status} {answer.Text}";
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is ['{', ..])
                return Shape.Problem(words[i], answer.Json);
            if (words[i] is "200")
                answer = azure.Get(answer.Headers["Location"]);
            else if (!answer.Headers.ContainsKey(words[i]))
                return $"no header {words[i]}";
        }

        return "";
    }

    private static Example Of(string name, string[] request, string answer)
    {
        var path = request[1].Replace("{group}", Group, StringComparison.Ordinal).Replace("{subscription}", Client.Subscription, StringComparison.Ordinal);
        var body = request.Length > 2 ? request[2].Replace("~", Provider.Group, StringComparison.Ordinal) : "";
        return new(name, new HttpMethod(request[0]), path[0] is '/' ? path : Provider.Group + path, body, answer);
    }
}

/// <summary>
/// The shape of an answer, as <c>{name,properties:{count:number,ids:[text],none:[]}}</c>: what isn't said to be something else is text; a list with
/// something in it has at least one item, whose first is of that shape; more properties are no problem.
/// </summary>
internal static class Shape
{
    public static string Problem(string shape, JsonNode answer)
    {
        var at = 0;
        return Check(shape, ref at, answer, "") is { } missing ? $"{missing} in {answer.ToJsonString()}" : "";
    }

    private static string? Check(string shape, ref int at, JsonNode? node, string path) => shape[at] switch
    {
        '{' => CheckObject(shape, ref at, node, path),
        '[' => CheckList(shape, ref at, node, path),
        _ => CheckKind(Word(shape, ref at), node, path),
    };

    private static string? CheckObject(string shape, ref int at, JsonNode? node, string path)
    {
        string? problem = node is JsonObject ? null : $"{path} is no object";
        for (at++; shape[at] is not '}';)
        {
            var name = Word(shape, ref at);
            var (has, value) = node is JsonObject source && source.TryGetPropertyValue(name, out var found) ? (true, found) : (false, null);
            problem ??= has ? null : $"{path}.{name} is missing";
            string? inner;
            if (shape[at] is ':')
            {
                at++;
                inner = Check(shape, ref at, value, $"{path}.{name}");
            }
            else
            {
                inner = CheckKind("text", value, $"{path}.{name}");
            }

            problem ??= inner;
            if (shape[at] is ',')
                at++;
        }

        at++;
        return problem;
    }

    private static string? CheckList(string shape, ref int at, JsonNode? node, string path)
    {
        var problem = node is JsonArray ? null : $"{path} is no list";
        at++;
        if (shape[at] is not ']')
        {
            var items = node as JsonArray;
            problem ??= items is { Count: > 0 } ? null : $"{path} is empty";
            var inner = Check(shape, ref at, items is { Count: > 0 } ? items[0] : null, $"{path}[0]");
            problem ??= inner;
        }

        at++;
        return problem;
    }

    private static string? CheckKind(string kind, JsonNode? node, string path)
    {
        var found = node?.GetValueKind().ToString().ToUpperInvariant() switch
        {
            null => "null",
            "STRING" => "text",
            "NUMBER" => "number",
            "TRUE" or "FALSE" => "bool",
            var other => other,
        };
        return found == kind ? null : $"{path} is {found} where {kind} is expected";
    }

    private static string Word(string shape, ref int at)
    {
        var start = at;
        while (shape[at] is not (',' or ':' or '{' or '}' or '[' or ']'))
            at++;
        return shape[start..at];
    }
}
