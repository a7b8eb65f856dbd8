using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>What a deployment has come to: what stands, what failed and why, and what to do next.</summary>
internal static class ResultText
{
    /// <returns>The exit code.</returns>
    public static int Write(DeploymentResult result, Screen screen, Screen errors)
    {
        var done = result.Deployments.Sum(it => it.Resources.Count(one => one.State == DeploymentState.Succeeded));
        switch (result.State)
        {
            case DeploymentState.Succeeded:
                screen.WriteLine($"Deployed: {Counted.Of(done, "resource")}.");
                OutputsText.Write(Outputs.Of(result), screen);
                return ExitCode.Success;
            case DeploymentState.Canceled:
                errors.WriteLine($"The deployment was cancelled. {done} resources stand; deploy again to go on.");
                return ExitCode.Errors;
            default:
                WriteFailures(result, done, errors);
                return ExitCode.Errors;
        }
    }

    private static void WriteFailures(DeploymentResult result, int done, Screen errors)
    {
        var failures = result.Failures.ToArray();
        foreach (var failure in failures)
        {
            errors.WriteLine($"{ResourceChange.NameOf(failure.Id)} has failed:");
            if (failure.Error is { } error)
                RefusalText.Write(error, errors, "  ");
        }

        foreach (var deployment in failures.Length > 0 ? [] : result.Deployments.Where(it => it.Error is not null))
        {
            errors.WriteLine($"{deployment.Name} has failed:");
            RefusalText.Write(deployment.Error!, errors, "  ");
        }

        errors.WriteLine($"{done} resources stand and stay. Mend what failed and deploy again: what stands isn't made anew.");
    }
}
