using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class HostPipelineTests
{
    [Fact]
    public void A_rule_of_the_headers_has_no_splat_but_at_its_end()
    {
        using var work = Plans.Site();
        var headers = new HostPipeline().Execute(work.Context()).OfType<Document>().Single(file => file.Destination == "_headers").Text();
        Assert.All(headers.Split('\n').Where(line => line.StartsWith('/')), line => Assert.DoesNotContain('*', line[..^1]));
        Assert.DoesNotContain("\r", headers, StringComparison.Ordinal);
        Assert.Contains("/en/tags/:tag/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n", headers, StringComparison.Ordinal);
    }
}
