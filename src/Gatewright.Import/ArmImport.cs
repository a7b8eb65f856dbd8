using Gatewright.Import.Connections;
using Gatewright.Import.Documents;
using Gatewright.Import.ExpressRoute;
using Gatewright.Import.Laws;
using Gatewright.Import.Networks;
using Gatewright.Import.Reading;
using Gatewright.Import.Supplied;
using Gatewright.Import.Vpn;

namespace Gatewright.Import;

/// <summary>Reads ARM templates as topologies, so that the laws that judge programs judge them, too.</summary>
public static class ArmImport
{
    /// <summary>Reads a template from the bytes of a file.</summary>
    /// <param name="json">JSON in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</param>
    /// <param name="options">What is known of the deployment; null for nothing.</param>
    /// <example>
    /// <code>
    /// var imported = ArmImport.Read(File.ReadAllBytes("main.json"));
    /// foreach (var finding in imported.Check())
    ///     Console.WriteLine($"main.json({finding.Origin.Place?.Line}): {finding.Rule.Id} {finding.Message}");
    /// </code>
    /// </example>
    /// <remarks>Nothing is thrown because of what a document contains.</remarks>
    public static ImportedTopology Read(ReadOnlyMemory<byte> json, ImportOptions? options = null)
    {
        options ??= new();
        var template = ArmTemplate.Parse(json, options.Limits);
        var expansion = new ExpansionOptions
        {
            Parameters = options.Parameters, Scope = options.Scope, Limits = options.Limits, AllowsMissingParameters = true,
        };
        if (!options.KeepsParameters)
            return Of(template.Expand(expansion), template.Root, options).Imported;
        for (var open = OpenParameters.In(template, expansion); !open.Names.IsEmpty;)
        {
            var (imported, asked) = Of(open.Expansion, template.Root, options, open.Names);
            var closed = open.Without(asked);
            if (closed == open)
                return imported;
            open = closed;
        }

        return Of(template.Expand(expansion), template.Root, options).Imported;
    }

    private static (ImportedTopology Imported, IReadOnlyList<ArmValue> Asked) Of(
        Expansion expansion, ArmValue? root, ImportOptions options, ImmutableHashSet<string>? open = null)
    {
        var journal = new Journal();
        var notes = new DocumentNotes(journal, new(expansion.Resources));
        var topology = new Topology(journal, new JsonDocumentPlace(root?.Place, null));
        topology.Name = new(new Name(options.Name ?? TopologyNames.In(expansion)), topology.Origin);
        var resources = new List<TemplateResource>(expansion.Resources.Length);
        foreach (var resource in expansion.Resources)
        {
            if (resource.Condition is { } condition)
                notes.LeftOut(new(resource.Place, null), $"is deployed only if {DocumentNotes.Quote(condition)}; give the parameters to have it read");
            else
                resources.Add(new(resource, notes));
        }

        // In the order of the document: the iterations of a loop share their place, and keep theirs.
        var reading = new TemplateReading(topology, notes, Redeployed.Last(resources, notes).OrderBy(it => it.Place.Number), root, options.Scope);
        Read(reading, open ?? [], options.Parameters);
        reading.Secrets.Settle(expansion.Resources);
        notes.Open();
        notes.Keep();
        var built = topology.Built();
        return (new(built, TemplateLaws.FindingsIn(reading), expansion.Problems, notes.Unread()), notes.Asked);
    }

    /// <summary>What others refer to comes first.</summary>
    private static void Read(TemplateReading reading, ImmutableHashSet<string> open, ArmParameters? supplied)
    {
        ParameterReader.Read(reading, open, supplied);
        reading.Places.Read();
        RouteTableReader.Read(reading);
        ApplicationSecurityGroupReader.Read(reading);
        SecurityGroupReader.Read(reading);
        PublicIpPrefixReader.Read(reading);
        PublicIpReader.Read(reading);
        NatGatewayReader.Read(reading);
        SiteReader.Read(reading);
        RouteFilterReader.Read(reading);
        DirectReader.Read(reading);
        CircuitReader.Read(reading);
        NetworkReader.Read(reading);
        PrivateEndpointReader.Read(reading);
        GatewayReader.Read(reading);
        RouteServerReader.Read(reading);
        PeeringReader.Read(reading);
        ConnectionReader.Read(reading);
        GlobalReachReader.Read(reading);
        MaintenanceReader.Read(reading);
        ExtensionReader.Read(reading);
        PublicIpReader.AddNamed(reading);
        OtherResources.Note(reading);
    }
}
