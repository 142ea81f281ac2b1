using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Build;

public sealed class SiteInputsTests : IDisposable
{
    private readonly Workspace work = new Workspace()
        .Write("input/site.yml", "url: x").Write("input/a.md", "a").Write("input/p.bin", "p")
        .Write("theme/phrases.yml", "x: y").Write("theme/templates/a.html", "a").Write("theme/assets/a.css", "a");

    [Theory]
    [InlineData("input/site.yml", "url: y")]
    [InlineData("input/a.md", "b")]
    [InlineData("input/p.bin", "longer")]
    [InlineData("input/new.md", "")]
    [InlineData("theme/phrases.yml", "x: z")]
    [InlineData("theme/templates/a.html", "b")]
    [InlineData("theme/templates/b.html", "")]
    [InlineData("theme/assets/a.css", "b")]
    public void Another_text_has_another_fingerprint(string path, string text)
    {
        var before = Fingerprint();
        Assert.Equal(before, Fingerprint());
        work.Write(path, text);
        Assert.NotEqual(before, Fingerprint());
    }

    public void Dispose() => work.Dispose();

    private UInt128 Fingerprint()
    {
        var problems = new Problems();
        var inputs = new SiteInputs(InputFolder.Read(Path.Join(work.Root, "input"), 2, problems)!, ThemeFolder.Read(Path.Join(work.Root, "theme"), problems)!);
        return inputs.Fingerprint();
    }
}
