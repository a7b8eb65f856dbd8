using Gatewright.Local;

namespace Gatewright.Deploy.Tests.Faults;

/// <summary>Bad days: each ends in a state that is clear, and the next deployment goes on from there.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Whole = "Nothing to do: 5 resources are as the program says.\n";

    private readonly TroubledAzure azure = new();

    public static TheoryData<FaultKind, string> Passing
    {
        get
        {
            var rows = new TheoryData<FaultKind, string>();
            foreach (var fault in new LocalFaults().Kinds.Append(FaultKind.SkewedClock))
            {
                rows.Add(fault, "PUT");
                rows.Add(fault, "GET");
            }

            return rows;
        }
    }

    public void Dispose() => azure.Dispose();

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_waited_for_and_the_deployment_is_there_once(FaultKind fault, string method)
    {
        var ended = await azure.DeployAsync(new() { Script = [new(fault) { Method = method, Path = "/deployments/", Times = 2 }] });

        Assert.Equal((DeploymentState.Succeeded, null), ended);
        Assert.Equal(Whole, await azure.PlannedAsync());
    }

    [Fact]
    public async Task A_network_that_is_gone_for_long_isnt_the_end_of_what_was_begun()
    {
        var ended = await azure.DeployAsync(new() { Script = [new(FaultKind.Reset) { Method = "GET", Path = "/operations", Times = 60 }] });

        Assert.Equal((DeploymentState.Succeeded, null), ended);
    }

    [Fact]
    public async Task A_network_that_never_comes_is_told_of()
    {
        var ended = await azure.DeployAsync(new() { Script = [new(FaultKind.NameNotResolved) { Times = int.MaxValue }] });

        Assert.Equal((null, "NoAnswer"), ended);
        Assert.Equal(Whole, await LaterAsync());
    }

    [Theory]
    [InlineData(FaultKind.ExpiredToken, "ExpiredAuthenticationToken")]
    [InlineData(FaultKind.FullDisk, "StateNotWritten")]
    [InlineData(FaultKind.DeploymentActive, "DeploymentActive")]
    public async Task What_doesnt_pass_is_refused_with_its_code(FaultKind fault, string code)
    {
        var ended = await azure.DeployAsync(new() { Script = [new(fault) { Method = "PUT", Path = "/deployments/", Times = int.MaxValue }] });

        Assert.Equal((null, code), ended);
        Assert.Equal(Whole, await LaterAsync());
    }

    [Fact]
    public async Task What_failed_halfway_is_mended_by_the_next_deployment()
    {
        var gateway = new FailingResource("InternalServerError", "An error occurred.") { Type = "Microsoft.Network/virtualNetworkGateways" };

        Assert.Equal((DeploymentState.Failed, "InternalServerError"), await azure.DeployAsync(new() { Resources = [gateway] }));

        Assert.Equal(Whole, await LaterAsync());
    }

    [Fact]
    public async Task What_failed_at_its_end_is_as_the_program_says_and_deployed_again_all_the_same()
    {
        var connection = new FailingResource("InternalServerError", "An error occurred.") { Type = "Microsoft.Network/connections" };
        await azure.DeployAsync(new() { Resources = [connection] });

        Assert.Equal(
            "Not finished by Azure, and deployed again\n  connections hub-vpn-to-paris\n\n0 to create, 0 to change, 1 to repair, 4 as they are.\n",
            await azure.PlannedAsync());
        Assert.Equal(Whole, await LaterAsync());
    }

    [Fact]
    public async Task A_quota_and_a_policy_name_themselves()
    {
        const string PublicIp = "Microsoft.Network/publicIPAddresses";

        Assert.Equal((DeploymentState.Failed, "QuotaExceeded"), await azure.DeployAsync(new() { Resources = [FailingResource.Quota(PublicIp)] }));
        Assert.Equal((null, "RequestDisallowedByPolicy"), await azure.DeployAsync(new() { Resources = [FailingResource.DeniedByPolicy(PublicIp, "no")] }));
        Assert.Equal(Whole, await LaterAsync());
    }

    [Fact]
    public async Task Azures_own_validation_tells_of_a_policy_before_the_deployment()
    {
        Assert.Equal(["branch"], (await azure.ValidateAsync(null)).Skipped);
        await azure.DeployAsync(null);
        var denied = new LocalFaults { Resources = [FailingResource.DeniedByPolicy("Microsoft.Network/virtualNetworkGateways", "no-gateways")] };

        Assert.Equal(["RequestDisallowedByPolicy"], (await azure.ValidateAsync(denied)).Errors.Select(it => it.Code));
        var nothing = await azure.ValidateAsync(null);
        Assert.Equal((0, 0, 0), (nothing.Errors.Length, nothing.Additions.Length, nothing.Skipped.Length));
    }

    [Fact]
    public async Task Another_persons_change_is_drift_and_the_next_deployment_takes_it_back()
    {
        await azure.DeployAsync(null);
        var ended = await azure.DeployAsync(new() { Script = [new(FaultKind.OtherDeletion) { Method = "GET", After = 3 }] });
        Assert.Equal(DeploymentState.Succeeded, ended.State);

        Assert.Equal(Whole, await LaterAsync());
    }

    /// <summary>The same program again on a good day, and what a plan says then.</summary>
    private async Task<string> LaterAsync()
    {
        Assert.Equal((DeploymentState.Succeeded, null), await azure.DeployAsync(null));
        return await azure.PlannedAsync();
    }
}
