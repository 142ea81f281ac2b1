using Sbpac.Site.Diagnostics;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class InputReaderTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    [Fact]
    public void Paths_get_the_names_that_diagnostics_use() => Assert.Equal(
        ["input", "input/a/b.md", "theme/assets/site.css"],
        new InputReader(site.Options).NamesOf([site.At("input"), site.At("input/a/b.md"), site.At("theme/assets/site.css"), site.At("elsewhere")]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_file_that_was_just_emptied_is_waited_for()
    {
        var (path, text) = (site.At(SiteOnDisk.Thai(1)), File.ReadAllText(site.At(SiteOnDisk.Thai(1))));
        File.WriteAllText(path, "");
        var reading = new InputReader(site.Options).ReadAsync([SiteOnDisk.Thai(1)], TestContext.Current.CancellationToken);
        File.WriteAllText(path, text);
        var (_, inputs) = await reading;
        Assert.All(inputs!.Content.Texts, file => Assert.False(file.Bytes.IsEmpty));
    }

    [Fact]
    public async Task A_theme_that_is_gone_for_a_moment_is_waited_for()
    {
        File.Move(site.At("theme/phrases.yml"), site.At("phrases.yml"));
        var reading = new InputReader(site.Options).ReadAsync([], TestContext.Current.CancellationToken);
        File.Move(site.At("phrases.yml"), site.At("theme/phrases.yml"));
        var (builder, inputs) = await reading;
        Assert.NotNull(inputs);
        Assert.Empty(builder.Report(null, null).Problems);
    }

    [Fact]
    public async Task A_fault_that_stays_is_reported()
    {
        File.Delete(site.At("theme/phrases.yml"));
        var (builder, inputs) = await new InputReader(site.Options).ReadAsync([], TestContext.Current.CancellationToken);
        Assert.Null(inputs);
        Assert.Equal([Codes.NoThemeFolder], builder.Report(null, null).Problems.Select(problem => problem.Code));
    }

    public void Dispose() => site.Dispose();
}
