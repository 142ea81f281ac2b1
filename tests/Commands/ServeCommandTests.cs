using System.Net;
using System.Net.Sockets;
using Sbpac.Site.Tests.Preview;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public void A_named_port_that_is_taken_is_one_clear_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var site = new SiteOnDisk();
        var run = site.Work.Run("preview", "--port", $"{port}");
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"No preview can be given at 127.0.0.1, port {port} (", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public void Without_an_input_folder_it_does_not_begin()
    {
        using var work = new Workspace();
        var run = work.Run("serve");
        Assert.Equal(1, run.Code);
        Assert.Contains("SITE501", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "99999")]
    [InlineData("--host", "example.org")]
    public void A_port_or_address_that_is_none_is_wrong_usage(string option, string value)
    {
        using var work = new Workspace();
        Assert.Equal(2, work.Run("serve", option, value).Code);
    }
}
