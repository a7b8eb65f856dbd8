using System.Net;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Names of deployments: 1 to 64 letters, digits and <c>-_.()</c>.</summary>
internal static class DeploymentName
{
    public static void Check(string name, int longest = 64)
    {
        if (name.Length > longest || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '(' or ')'))
        {
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidDeploymentName",
                $"The deployment name '{name}' is not valid: it has 1 to {longest} letters, digits, '-', '_', '.', '(' and ')'.");
        }
    }
}
