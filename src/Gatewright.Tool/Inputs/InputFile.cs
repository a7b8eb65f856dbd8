namespace Gatewright.Tool.Inputs;

/// <summary>What a file is, from its name and its first bytes.</summary>
internal enum InputKind
{
    /// <summary>An ARM template, or an exported resource group.</summary>
    Template,

    /// <summary>A Bicep file.</summary>
    Bicep,

    /// <summary>Parameters in Bicep, which name their template.</summary>
    BicepParameters,

    /// <summary>A program that completes a topology.</summary>
    Program,
}

/// <summary>A file that somebody named, or that lies in a folder that somebody named.</summary>
/// <param name="Path">As reports print it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ParametersFile">The values of its parameters; null if there are none.</param>
internal sealed record InputFile(string Path, InputKind Kind, string? ParametersFile = null);
