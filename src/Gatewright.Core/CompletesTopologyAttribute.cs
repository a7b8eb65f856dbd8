namespace Gatewright;

/// <summary>Marks the builder that a method finishes: everything said of it stands when the method is called. The editor judges a topology there.</summary>
/// <example><c>static Task&lt;int&gt; RunAsync([CompletesTopology] this TopologyBuilder topology, string[] args)</c></example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CompletesTopologyAttribute : Attribute;
