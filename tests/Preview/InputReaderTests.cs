using Sbpac.Site.Diagnostics;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class InputReaderTests : IDisposable
{
    private static readonly CancellationToken Stop = CancellationToken.None;

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
        var reading = new InputReader(site.Options).ReadAsync([SiteOnDisk.Thai(1)], Stop);
        File.WriteAllText(path, text);
        Assert.All((await reading).Inputs!.Content.Texts, file => Assert.NotEqual(0, file.Length));
    }

    [Fact]
    public async Task A_theme_that_is_gone_for_a_moment_is_waited_for()
    {
        File.Move(site.At("theme/phrases.yml"), site.At("phrases.yml"));
        var reading = new InputReader(site.Options).ReadAsync([], Stop);
        File.Move(site.At("phrases.yml"), site.At("theme/phrases.yml"));
        var look = await reading;
        Assert.NotNull(look.Inputs);
        Assert.Empty(look.Found);
    }

    [Fact]
    public async Task A_fault_that_stays_is_reported()
    {
        File.Delete(site.At("theme/phrases.yml"));
        var look = await new InputReader(site.Options).ReadAsync([], Stop);
        Assert.Null(look.Inputs);
        Assert.Equal([Codes.NoThemeFolder], look.Found.Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_text_that_changed_is_read_alone()
    {
        var reader = new InputReader(site.Options);
        var all = (await reader.ReadAsync([], Stop)).Inputs!;
        site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ใหม่", "2022-08-01", "ใหม่"));
        site.Work.Write(SiteOnDisk.Thai(2), SiteOnDisk.Release("ไม่มีใครบอก", "2022-08-02", ""));
        var look = await reader.ReadAsync([SiteOnDisk.Thai(1), "input/news/2022/.index.th.md.swp", "input/news/2022/4913"], Stop);
        Assert.False(look.IsOfEverything);
        Assert.Equal([SiteOnDisk.Thai(1)], look.Inputs!.Content.Texts.Except(all.Content.Texts).Select(file => file.LogicalPath));
        Assert.Same(all.Look, look.Inputs.Look);
        Assert.Same(look.Inputs, (await reader.ReadAsync([SiteOnDisk.Thai(1)], Stop)).Inputs);
    }

    [Theory]
    [InlineData("input/news/2022/2022-08-09-new/index.th.md", true)]
    [InlineData("input/news/2022/2022-08-01-release-1/note.txt", true)]
    [InlineData("input/site.yml", true)]
    [InlineData("input/news/2022/2022-08-02-release-2/index.th.md", false)]
    [InlineData("input/news/2022/2022-08-02-release-2", false)]
    public async Task What_comes_or_goes_or_is_no_text_needs_a_look_at_everything(string path, bool comes)
    {
        var reader = new InputReader(site.Options);
        await reader.ReadAsync([], Stop);
        if (comes) site.Work.Write(path, SiteOnDisk.Settings);
        else if (Directory.Exists(site.At(path))) Directory.Delete(site.At(path), recursive: true);
        else File.Delete(site.At(path));
        Assert.True((await reader.ReadAsync([path], Stop)).IsOfEverything);
    }

    [Fact]
    public async Task A_text_that_is_gone_for_a_moment_is_waited_for()
    {
        var reader = new InputReader(site.Options);
        var all = (await reader.ReadAsync([], Stop)).Inputs!;
        var path = site.At(SiteOnDisk.Thai(1));
        File.Move(path, path + "~");
        var reading = reader.ReadAsync([SiteOnDisk.Thai(1)], Stop);
        File.Move(path + "~", path);
        Assert.Equal(all.Content.Texts.Length, (await reading).Inputs!.Content.Texts.Length);
    }

    public void Dispose() => site.Dispose();
}
