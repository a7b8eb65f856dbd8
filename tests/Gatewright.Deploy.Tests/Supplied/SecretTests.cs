using Gatewright.Deploy.Tests.Life;

namespace Gatewright.Deploy.Tests.Supplied;

/// <summary>Secrets are planted wherever one can stand, and are searched for wherever anything is written.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Planted = "pLanTed-0123456789-SecReT";

    private readonly LocalFolder local = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("GATEWRIGHT_TEST_PSK", null);
        File.Delete(file);
        local.Dispose();
    }

    [Fact]
    public async Task One_from_the_environment_is_written_nowhere()
    {
        Environment.SetEnvironmentVariable("GATEWRIGHT_TEST_PSK", Planted);

        await AllVerbsAsync("--secret", "parisPsk=env:GATEWRIGHT_TEST_PSK");
    }

    [Fact]
    public async Task One_from_a_file_is_written_nowhere()
    {
        File.WriteAllText(file, Planted + "\n");

        await AllVerbsAsync("--secret", $"parisPsk=file:{file}");
    }

    [Fact]
    public async Task One_from_a_parameters_file_is_written_nowhere()
    {
        File.WriteAllText(file, $$"""{"parameters":{"parisPsk":{"value":"{{Planted}}"} } }""");

        await AllVerbsAsync("--parameters", file);
    }

    [Fact]
    public async Task A_parameters_file_that_is_no_JSON_isnt_quoted()
    {
        File.WriteAllText(file, $$"""{"parameters":{"parisPsk":{"value":"{{Planted}}" "x" } } }""");

        var run = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--parameters", file);

        Assert.Equal((2, $"'{file}' is no JSON in line 1.\n"), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("--parameter", "parisPsk=x", "--parameter parisPsk: it is a secret, and others see command lines; use --secret parisPsk=env:VARIABLE.")]
    [InlineData("--parameter", "lyonPsk=x", "--parameter lyonPsk: the program has no such parameter; it has parisPsk.")]
    [InlineData("--parameter", "x", "--parameter takes NAME=VALUE.")]
    [InlineData("--secret", "lyonPsk=env:X", "--secret lyonPsk: the program has no such parameter; it has parisPsk.")]
    [InlineData("--secret", "parisPsk=env:NO_SUCH_VARIABLE", "--secret parisPsk: the environment has no variable 'NO_SUCH_VARIABLE', or an empty one.")]
    [InlineData("--secret", "parisPsk=file:no-such-file", "--secret parisPsk: 'no-such-file' can't be read.")]
    [InlineData("--secret", "parisPsk=prompt", "--secret parisPsk: there is no terminal to ask on; use env:VARIABLE or another source.")]
    [InlineData("--secret", "parisPsk=keyvault:x", "--secret parisPsk: a secret of a key vault is VAULT/NAME.")]
    [InlineData("--secret", "parisPsk=generate",
        "--secret parisPsk: a secret that is made is shown once, and there is no terminal; store it with generate:VAULT/NAME.")]
    public async Task A_source_that_gives_nothing_is_refused(string option, string value, string message)
    {
        var run = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", option, value);

        Assert.Equal((2, message + "\n"), (run.Exit, run.Error));
    }

    [Fact]
    public async Task What_looks_like_the_secret_itself_isnt_repeated()
    {
        var run = await local.RunAsync(LifeTests.Branch(), "deploy", "--yes", "--secret", $"parisPsk={Planted}");

        Assert.Equal(2, run.Exit);
        Assert.DoesNotContain(Planted, run.Error);
    }

    [Fact]
    public void A_value_that_is_secret_is_stars_as_text()
    {
        Assert.Equal("***", ParameterValue.Secret(Planted).ToString());
        Assert.Equal("***", ParameterValue.InKeyVault("/v", Planted).ToString());
        Assert.Equal("\"x\"", ParameterValue.Of("x").ToString());
    }

    [Fact]
    public void Keys_that_are_made_are_long_and_of_plain_letters()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => Deployments.GeneratedSecret.Make()).ToArray();

        Assert.All(keys, key => Assert.Matches("^[A-Za-z0-9]{48}$", key));
        Assert.Equal(100, keys.Distinct().Count());
    }

    private async Task AllVerbsAsync(params string[] given)
    {
        foreach (var verb in new[] { "plan", "deploy", "status", "outputs", "drift", "deploy", "destroy" })
        {
            string[] more = verb switch { "deploy" => ["--yes", "--force", "--format", "json"], "destroy" => ["--yes"], _ => ["--format", "json"] };
            var run = await local.RunAsync(LifeTests.Branch(), verb, [.. given, .. more]);
            Assert.True(run.Exit is 0 or 3, run.Error);
        }

        Assert.DoesNotContain(Planted, $"{local.Everything}");
        Assert.DoesNotContain(Planted, local.Stored());
    }
}
