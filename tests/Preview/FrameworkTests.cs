namespace Sbpac.Site.Tests.Preview;

public sealed class FrameworkTests
{
    [Fact]
    public void A_build_loads_nothing_of_the_web_framework()
    {
        using var site = new SiteOnDisk();
        Assert.Equal(["exit 0"], LoadedFramework.After(site.Work.Root, "build"));
    }
}
