using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class StageTests : IDisposable
{
    private static readonly (string, string)[] Two = [("index.html", "home"), ("news/2022/08/x/index.html", "news")];

    private readonly Sandbox box = new();

    public void Dispose() => box.Dispose();

    [Fact]
    public void A_first_build_writes_every_file()
    {
        Assert.Equal(new OutputReport(2, 0, 0), box.Build(Two));
        box.AssertSite(Two);
    }

    [Fact]
    public void Where_nothing_differs_nothing_is_touched()
    {
        box.Build(Two);
        var before = box.Times();
        Assert.Equal(new OutputReport(0, 2, 0), box.Build(Two));
        Assert.Equal(before, box.Times());
    }

    [Fact]
    public void A_file_with_the_same_bytes_keeps_its_time_when_others_change()
    {
        box.Build(Two);
        box.Build(Two[0], ("news/2022/08/x/index.html", "more"));
        var before = File.GetLastWriteTimeUtc(box.At("output/index.html"));
        Assert.Equal(new OutputReport(1, 1, 0), box.Build(Two[0], ("news/2022/08/x/index.html", "most")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(box.At("output/index.html")));
    }

    [Fact]
    public void A_file_that_the_site_no_longer_has_is_removed_with_its_empty_folders()
    {
        box.Build(Two);
        Assert.Equal(new OutputReport(0, 1, 1), box.Build(Two[0]));
        Assert.Equal([".sbpac-site", "index.html"], Names(box.Output));
    }

    [Fact]
    public void Later_builds_give_the_last_version_although_the_tree_they_start_from_is_older()
    {
        box.Build(("a", "1"), ("b", "1"), ("c/d", "1"));
        box.Build(("a", "2"), ("b", "1"), ("e/f", "1"));
        Assert.Equal(new OutputReport(1, 2, 0), box.Build(("a", "3"), ("b", "1"), ("e/f", "1")));
        box.AssertSite(("a", "3"), ("b", "1"), ("e/f", "1"));
        Assert.Equal(new OutputReport(2, 1, 1), box.Build(("a", "2"), ("b", "1"), ("c/d", "1")));
        box.AssertSite(("a", "2"), ("b", "1"), ("c/d", "1"));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        for (var round = 0; round < 3; round++)
        {
            box.Build(("a", "file"), ("b/c", "in a folder"));
            box.AssertSite(("a", "file"), ("b/c", "in a folder"));
            box.Build(("a/c", "in a folder"), ("b", "file"));
            box.AssertSite(("a/c", "in a folder"), ("b", "file"));
        }
    }

    [Fact]
    public void An_empty_site_is_a_site()
    {
        box.Build(Two);
        Assert.Equal(new OutputReport(0, 0, 2), box.Build());
        Assert.Equal([".sbpac-site"], Names(box.Output));
        Assert.Equal(new OutputReport(0, 0, 0), box.Build());
    }

    [Fact]
    public void A_stage_that_is_not_committed_leaves_the_former_site()
    {
        box.Build(Two);
        var before = box.Times();
        using (var output = box.Open())
        using (var stage = output!.BeginStage(2, 2))
        {
            stage.Put("index.html", "changed"u8);
            stage.Put("other/index.html", "new"u8);
        }
        Assert.Equal(before, box.Times());
        box.AssertSite(Two);
        Assert.Equal(new OutputReport(1, 1, 0), box.Build(Two[0], ("news/2022/08/x/index.html", "other")));
        box.AssertSite(Two[0], ("news/2022/08/x/index.html", "other"));
    }

    [Fact]
    public void Several_versions_can_be_staged_while_the_folder_is_open()
    {
        using var output = box.Open()!;
        for (var version = 0; version < 5; version++)
        {
            using var stage = output.BeginStage(1, 1);
            stage.Put("index.html", Sandbox.Bytes($"version {version}"));
            Assert.Equal(new OutputReport(1, 0, 0), stage.Commit(box.Problems));
            box.AssertSite(("index.html", $"version {version}"));
        }
    }

    [Fact]
    public void Files_may_be_put_from_many_threads_in_any_order()
    {
        var files = Enumerable.Range(0, 2000).Select(file => ($"news/{file % 7}/{file % 50}/{file}/index.html", $"{file}")).ToArray();
        using (var output = box.Open()!)
        using (var stage = output.BeginStage(100, 4))
        {
            Parallel.ForEach(files, file => stage.Put(file.Item1, Sandbox.Bytes(file.Item2)));
            Assert.Equal(new OutputReport(2000, 0, 0), stage.Commit(box.Problems));
        }
        box.AssertSite(files);
        Assert.Equal(new OutputReport(0, 2000, 0), box.Build(files.Reverse()));
    }

    [Fact]
    public void The_output_is_the_same_to_the_last_byte_wherever_and_however_it_was_built()
    {
        using var other = new Sandbox();
        box.Build(("gone", "x"));
        box.Build(Two);
        other.Build(Two.Reverse());
        Assert.Equal(Sandbox.Read(other.Output), Sandbox.Read(box.Output));
    }

    [Fact]
    public void An_asset_is_copied_byte_for_byte_and_readable_whatever_the_rights_of_its_source()
    {
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(box.At("input/photo.jpg"), bytes);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(box.At("input/photo.jpg"), UnixFileMode.UserRead);
        for (var round = 0; round < 2; round++)
        {
            using var output = box.Open()!;
            using var stage = output.BeginStage(1, 1);
            Assert.Equal(ContentHash.Of(bytes), stage.Copy("photo.jpg", box.At("input/photo.jpg")));
            Assert.Equal(new OutputReport(1 - round, round, 0), stage.Commit(box.Problems));
        }
        Assert.Equal(bytes, File.ReadAllBytes(box.At("output/photo.jpg")));
        if (!OperatingSystem.IsWindows())
            Assert.NotEqual(UnixFileMode.UserRead, File.GetUnixFileMode(box.At("output/photo.jpg")));
    }

    [Fact]
    public void An_asset_that_cannot_be_read_is_reported_and_nothing_is_published()
    {
        box.Build(Two);
        using (var output = box.Open()!)
        using (var stage = output.BeginStage(1, 1))
        {
            Assert.Equal(default, stage.Copy("photo.jpg", box.At("input/photo.jpg")));
            Assert.Null(stage.Commit(box.Problems));
        }
        Assert.Equal(["SITE610"], box.Codes);
        box.AssertSite(Two);
    }

    [Fact]
    public void What_is_known_can_be_kept_without_its_bytes()
    {
        box.Build(("a", "1"), ("b", "1"));
        box.Build(("a", "2"), ("b", "1"));
        using (var output = box.Open()!)
        using (var stage = output.BeginStage(2, 1))
        {
            Assert.False(stage.Keep("a", ContentHash.Of("never there"u8)));
            Assert.True(stage.Keep("a", ContentHash.Of("1"u8)), "the tree before the last still has it");
            Assert.True(stage.Keep("b", ContentHash.Of("1"u8)));
            Assert.Equal(new OutputReport(1, 1, 0), stage.Commit(box.Problems));
        }
        box.AssertSite(("a", "1"), ("b", "1"));
    }

    [Fact]
    public void A_stage_takes_nothing_after_its_end()
    {
        using var output = box.Open()!;
        var stage = output.BeginStage(1, 1);
        stage.Commit(box.Problems);
        Assert.Throws<ObjectDisposedException>(() => stage.Put("a", "1"u8));
        Assert.Throws<ObjectDisposedException>(() => stage.Commit(new Problems()));
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
