using Gatewright.ArmLanguage;
using Gatewright.Import;

namespace Gatewright.Tool.Inputs;

/// <summary>A file as a topology, or the reason why it is none.</summary>
/// <param name="File">The file.</param>
/// <param name="Imported">What was read; null if nothing could be.</param>
/// <param name="Refusal">Why nothing could be read.</param>
internal sealed record TemplateInput(InputFile File, ImportedTopology? Imported, string? Refusal)
{
    /// <summary>Reads a template, by way of the Bicep CLI or of the program that emits it if need be.</summary>
    public static async Task<TemplateInput> ReadAsync(
        InputFile file, BicepCompiler bicep, CancellationToken cancellation, ImportOptions? options = null)
    {
        try
        {
            byte[]? parameters = file.ParametersFile is { } beside ? await System.IO.File.ReadAllBytesAsync(beside, cancellation) : null;
            byte[]? template;
            if (file.Kind is InputKind.Template)
                template = await System.IO.File.ReadAllBytesAsync(file.Path, cancellation);
            else if (file.Kind is InputKind.Program)
            {
                var (exit, output, error) = await DotnetRun.AskAsync(file.Path, ["emit"], cancellation);
                if (exit is not 0)
                    return new(file, null, $"emits no template:\n{output}{error}".TrimEnd());
                template = System.Text.Encoding.UTF8.GetBytes(output);
            }
            else
            {
                (template, var own, var refusal) = await bicep.BuildAsync(file, cancellation);
                if (template is null)
                    return new(file, null, refusal);
                parameters = own ?? parameters;
            }

            var supplied = parameters is null ? null : ArmParameters.Parse(parameters);
            return new(file, ArmImport.Read(template, (options ?? new()) with { Parameters = supplied }), null);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return new(file, null, $"can't be read: {refusal.Message}");
        }
    }
}
