using System.Text;
using Gatewright.Model;

namespace Gatewright.Overview;

/// <summary>A command of the Azure CLI for bash. What only the deployment knows is a variable of the shell.</summary>
/// <param name="verb">Such as <c>network vnet peering create</c>.</param>
internal sealed class AzureCommand(string verb)
{
    /// <summary>Where the template is deployed to.</summary>
    public const string Subscription = "$SUBSCRIPTION";
    public const string ResourceGroup = "$RESOURCE_GROUP";

    private readonly StringBuilder text = new($"az {verb}");

    /// <summary>An option with its words, each as <see cref="Word"/> and the others write it.</summary>
    public AzureCommand With(string option, params IEnumerable<string> words)
    {
        text.Append($" {string.Join(' ', words.Prepend(option))}");
        return this;
    }

    /// <summary>The group and subscription of something that exists, from its id.</summary>
    public AzureCommand In(Setting<ResourceId> id) =>
        With("--resource-group", id.TryGetValue(out var known) ? Quoted(known.ResourceGroupName) : Part(id, 5))
            .With("--subscription", id.TryGetValue(out known) ? Quoted(known.SubscriptionId) : Part(id, 3));

    /// <summary>A value as a word of the shell; one that is supplied at deployment is the variable of the parameter's name.</summary>
    public static string Word<T>(Value<T>? value) => value switch
    {
        Value<T>.Deferred deferred => $"\"${deferred.Name}\"",
        Value<T>.Expression expression => $"\"$({expression.Term})\"",
        _ => Quoted(value?.ToString() ?? ""),
    };

    /// <summary>Text as one word of the shell.</summary>
    public static string Word(string text) => Quoted(text);

    /// <summary>The name of a resource: its own, or the last part of an id.</summary>
    public static string NameOf(ResourceElement resource) =>
        resource.Id is { IsSet: true, Value: not Value<ResourceId>.Known } ? Part(resource.Id, 9) : Word(resource.Name.Value);

    /// <summary>The id of a resource, whether it exists or the template creates it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="type">Such as <c>virtualNetworks</c>.</param>
    public static string IdOf(ResourceElement resource, string type)
    {
        if (resource.IsExisting)
            return Word(resource.Id.Value);
        var subscription = resource.ResourceGroup?.Subscription is { } other ? Bare(Word(other.Id.Value)) : Subscription;
        var group = resource.ResourceGroup is { } own ? Bare(Word(own.Name.Value)) : ResourceGroup;
        var id = $"/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/{type}/{Bare(Word(resource.Name.Value))}";
        return id.Contains('$', StringComparison.Ordinal) ? $"\"{id}\"" : Quoted(id);
    }

    public override string ToString() => text.ToString();

    private static string Part(Setting<ResourceId> id, int number) => $"\"$(cut -d/ -f{number} <<< {Word(id.Value)})\"";

    private static string Bare(string word) => word.Trim('"', '\'');

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(it => char.IsAsciiLetterOrDigit(it) || "-_./:".Contains(it, StringComparison.Ordinal))
            ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
