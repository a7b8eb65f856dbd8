using System.Net;
using Gatewright.Tool.Serving;

namespace Gatewright.Tool.Tests;

public sealed class DevelopmentCertificateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gatewright-").FullName;
    private readonly SetClock clock = new() { Now = DateTimeOffset.UtcNow };

    [Fact]
    public void It_is_for_the_loopback_and_its_key_lies_apart()
    {
        using var made = DevelopmentCertificate.In(Path.Combine(folder, "state"), clock);
        Assert.True(made.Pair.MatchesHostname("localhost"));
        Assert.True(made.Pair.MatchesHostname("127.0.0.1"));
        Assert.True(made.Pair.MatchesHostname(IPAddress.IPv6Loopback.ToString()));
        Assert.False(made.Pair.MatchesHostname("management.azure.com"));
        Assert.DoesNotContain("PRIVATE", File.ReadAllText(made.Path), StringComparison.Ordinal);
        Assert.Equal(["localhost.key", "localhost.pem"], Directory.GetFiles(Path.Combine(folder, "state")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_its_owner_reads_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes.");
            return;
        }

        using var made = DevelopmentCertificate.In(Path.Combine(folder, "state"), clock);
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(own, File.GetUnixFileMode(made.Path));
        Assert.Equal(own, File.GetUnixFileMode(Path.ChangeExtension(made.Path, ".key")));
        Assert.Equal(own | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "state")));
    }

    [Fact]
    public void It_stays_the_same_until_its_last_month()
    {
        using var made = DevelopmentCertificate.In(folder, clock);
        clock.Now = clock.Now.AddDays(334);
        using var same = DevelopmentCertificate.In(folder, clock);
        clock.Now = clock.Now.AddDays(2);
        using var renewed = DevelopmentCertificate.In(folder, clock);
        Assert.Equal(made.Pair.Thumbprint, same.Pair.Thumbprint);
        Assert.NotEqual(made.Pair.Thumbprint, renewed.Pair.Thumbprint);
        Assert.Equal(clock.Now.AddDays(365).UtcDateTime.Date, renewed.Pair.NotAfter.ToUniversalTime().Date);
    }

    [Theory]
    [InlineData("localhost.pem")]
    [InlineData("localhost.key")]
    public void One_that_is_damaged_is_made_anew(string file)
    {
        using var made = DevelopmentCertificate.In(folder, clock);
        File.WriteAllText(Path.Combine(folder, file), "damaged");
        using var anew = DevelopmentCertificate.In(folder, clock);
        Assert.NotEqual(made.Pair.Thumbprint, anew.Pair.Thumbprint);
        using var again = DevelopmentCertificate.In(folder, clock);
        Assert.Equal(anew.Pair.Thumbprint, again.Pair.Thumbprint);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
