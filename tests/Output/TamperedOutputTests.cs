using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

/// <summary>What happens to an output folder between two builds must not survive the second.</summary>
public sealed class TamperedOutputTests : IDisposable
{
    private static readonly (string, string)[] Site = [("index.html", "home"), ("news/x/index.html", "news"), ("news/y/index.html", "other")];

    private readonly Sandbox box = new();

    public TamperedOutputTests()
    {
        box.Build(("index.html", "older"), ("news/x/index.html", "news"));
        box.Build(Site);
    }

    public void Dispose() => box.Dispose();

    [Fact]
    public void An_edited_file_is_written_anew_even_if_as_long_as_before()
    {
        box.Edit("output/news/x/index.html", "evil");
        Assert.Equal(new OutputReport(1, 2, 0), box.Build(Site));
        Assert.Equal(["SITE617"], box.Codes);
        box.AssertSite(Site);
    }

    [Fact]
    public void An_edited_file_does_not_come_back_with_the_tree_it_was_edited_in()
    {
        box.Edit("output/news/x/index.html", "evil");
        box.Edit("output/news/x/stray.html", "evil");
        box.Build(Site);
        for (var version = 0; version < 3; version++)
        {
            box.Build([.. Site, ("version", $"{version}")]);
            box.AssertSite([.. Site, ("version", $"{version}")]);
        }
    }

    [Fact]
    public void A_deleted_file_is_written_anew()
    {
        File.Delete(box.At("output/index.html"));
        Assert.Equal(new OutputReport(1, 2, 0), box.Build(Site));
        Assert.Equal(["SITE617"], box.Codes);
        box.AssertSite(Site);
    }

    [Fact]
    public void A_deleted_folder_is_written_anew()
    {
        Directory.Delete(box.At("output/news"), recursive: true);
        Assert.Equal(new OutputReport(2, 1, 0), box.Build(Site));
        box.AssertSite(Site);
    }

    [Fact]
    public void Strays_are_removed_and_named()
    {
        box.Edit("output/.hidden", "stray");
        box.Edit("output/news/x/stray/deep/file", "stray");
        Directory.CreateDirectory(box.At("output/news/y/empty"));
        box.Later("output/news/y/empty");
        box.Later("output/news/x/stray");
        Assert.Equal(new OutputReport(0, 3, 2), box.Build(Site));
        Assert.Equal(["SITE616"], box.Codes);
        Assert.Equal(["2", ".hidden"], box.Problems.ToImmutable()[0].Arguments.Take(2));
        box.AssertSite(Site);
        Assert.False(Directory.Exists(box.At("output/news/y/empty")));
        Assert.Equal("stray", File.ReadAllText(box.At("output.next/site/.hidden")));
        box.Build([.. Site, ("more", "")]);
        box.AssertSite([.. Site, ("more", "")]);
    }

    [Fact]
    public void A_touched_file_with_the_same_bytes_is_left_alone_and_read_once()
    {
        box.Edit("output/index.html", "home");
        var before = box.Times();
        Assert.Equal(new OutputReport(0, 3, 0), box.Build(Site));
        Assert.Equal(before, box.Times());
        Assert.Empty(box.Codes);
    }

    [Fact]
    public void A_link_in_the_output_is_replaced_and_what_it_leads_to_is_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        box.Write("outside/index.html", "news");
        box.Write("outside/precious", "precious");
        Directory.Delete(box.At("output/news/x"), recursive: true);
        Directory.CreateSymbolicLink(box.At("output/news/x"), box.At("outside"));
        File.Delete(box.At("output/index.html"));
        File.CreateSymbolicLink(box.At("output/index.html"), box.At("outside/precious"));
        Directory.CreateSymbolicLink(box.At("output/extra"), box.At("outside"));
        box.Later("output/news/x/index.html");
        box.Later("output/extra");
        Assert.Equal(new OutputReport(2, 1, Removed: 2), box.Build(Site));
        box.AssertSite(Site);
        Assert.Null(new DirectoryInfo(box.At("output/news/x")).LinkTarget);
        // The tree with the links is now the next one, and is written to.
        box.Build(("index.html", "changed"), ("news/x/index.html", "changed"));
        box.AssertSite(("index.html", "changed"), ("news/x/index.html", "changed"));
        Assert.Equal(["news", "precious"], Sandbox.Read(box.At("outside")).Values);
    }

    [Fact]
    public void Files_shared_by_hard_links_are_never_written_in_place()
    {
        // The third build shares files between the trees; the fourth must not change the served ones before the exchange.
        box.Build([.. Site, ("version", "3")]);
        using var output = box.Open()!;
        using var stage = output.BeginStage(3, 1);
        foreach (var (destination, _) in Site) stage.Put(destination, "changed"u8);
        box.AssertSite([.. Site, ("version", "3")]);
    }

    [Fact]
    public void Without_its_manifest_the_output_is_read_and_known_again()
    {
        foreach (var manifest in Directory.EnumerateFiles(box.Next, "*.manifest")) File.Delete(manifest);
        box.Edit("output/news/x/index.html", "evil");
        Assert.Equal(new OutputReport(1, 2, 0), box.Build(Site));
        box.AssertSite(Site);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(-1)]
    public void A_damaged_manifest_is_not_believed(int at)
    {
        foreach (var manifest in Directory.EnumerateFiles(box.Next, "*.manifest"))
        {
            var bytes = File.ReadAllBytes(manifest);
            bytes[at < 0 ? ^1 : at] ^= 1;
            File.WriteAllBytes(manifest, bytes);
        }
        var before = box.Times();
        Assert.Equal(new OutputReport(0, 3, 0), box.Build(Site));
        Assert.Equal(before, box.Times());
        Assert.Equal(new OutputReport(1, 2, 0), box.Build(("index.html", "new"), Site[1], Site[2]));
        box.AssertSite(("index.html", "new"), Site[1], Site[2]);
    }

    [Fact]
    public void Without_the_folder_beside_it_the_output_is_still_known_as_ours()
    {
        Directory.Delete(box.Next, recursive: true);
        box.Edit("output/stray", "stray");
        Assert.Equal(new OutputReport(1, 2, 1), box.Build(("index.html", "new"), Site[1], Site[2]));
        box.AssertSite(("index.html", "new"), Site[1], Site[2]);
    }

    [Fact]
    public void A_damaged_marker_is_written_anew()
    {
        box.Edit("output/.sbpac-site", "damaged");
        Assert.Equal(new OutputReport(0, 3, 0), box.Build(Site));
        box.AssertSite(Site);
        Assert.Contains("Sbpac.Site made this folder", File.ReadAllText(box.At("output/.sbpac-site")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_the_project_elsewhere_goes_on_where_it_was()
    {
        using var moved = new Sandbox();
        Copy(box.Output, moved.Output);
        Copy(box.Next, moved.Next);
        Assert.Equal(new OutputReport(0, 3, 0), moved.Build(Site));
        Assert.Equal(new OutputReport(1, 2, 0), moved.Build(("index.html", "new"), Site[1], Site[2]));
        moved.AssertSite(("index.html", "new"), Site[1], Site[2]);
    }

    private static void Copy(string from, string to)
    {
        foreach (var (path, text) in Sandbox.Read(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(to, path))!);
            File.WriteAllText(Path.Join(to, path), text);
        }
    }
}
