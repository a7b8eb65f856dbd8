using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Gatewright.Editor;

/// <summary>The service that editors ask for what to underline in one document. It is internal, so it is called by name.</summary>
internal sealed class DiagnosticService
{
    private readonly object service;
    private readonly MethodInfo ask;

    public DiagnosticService(Workspace workspace)
    {
        var type = Assembly.Load("Microsoft.CodeAnalysis.Features").GetType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService",
            throwOnError: true)!;
        service = workspace.Services.GetType().GetMethod("GetService")!.MakeGenericMethod(type).Invoke(workspace.Services, null)!;
        ask = type.GetMethod("GetDiagnosticsForSpanAsync")!;
    }

    public async Task<IReadOnlyList<Diagnostic>> Of(Document document)
    {
        var parameters = ask.GetParameters();
        var everyId = parameters[2].ParameterType.GetField("All")!.GetValue(null);
        var everyKind = Enum.Parse(parameters[4].ParameterType, "All");
        var asked = (Task)ask.Invoke(service, [document, null, everyId, null, everyKind, CancellationToken.None])!;
        await asked;

        var found = new List<Diagnostic>();
        foreach (var data in (IEnumerable)asked.GetType().GetProperty("Result")!.GetValue(asked)!)
        {
            var told = (Task<Diagnostic>)data.GetType().GetMethod("ToDiagnosticAsync")!.Invoke(data, [document.Project, CancellationToken.None])!;
            found.Add(await told);
        }

        return found;
    }
}
