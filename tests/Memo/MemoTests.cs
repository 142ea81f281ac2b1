using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Memo;

/// <summary>What a build leaves to the next, and what becomes of it.</summary>
public sealed class MemoTests : IDisposable
{
    private readonly SmallSite site = new();

    public MemoTests()
    {
        for (var i = 1; i <= 6; i++)
        {
            site.Release($"title: ข่าวที่ {i}\ndate: 2022-08-0{i}\ntags: [a, b{i}]", name: $"x{i}");
            if (i % 2 == 0) site.Release($"title: News {i}", "Officers met the people of Betong. They listened to all sides.", $"x{i}", "en");
        }
    }

    private string Cache => Path.Join(site.Root, ".cache");

    [Fact]
    public void A_build_of_what_has_not_changed_writes_nothing_and_says_the_same()
    {
        site.Release("title: ข่าวเตือน\ndate: 2022-08-09", "วันนี้ (1 สิงหาคม 2565) เจ้าหน้าที่ลงพื้นที่พบปะประชาชนในอำเภอเบตง จังหวัดยะลา", "warned");
        var first = site.Build();
        var again = site.Build();
        Assert.Contains("SITE224", first.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, again.Error);
        Assert.Contains("0 files written", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_edit_writes_the_files_that_depend_on_it_and_no_other()
    {
        site.Build();
        var before = site.Files("output");
        site.Release("title: ข่าวที่ 1\ndate: 2022-08-01\ntags: [a, b1]", "ข้อความใหม่ของข่าวนี้กล่าวถึงการประชุมในอำเภอเบตง จังหวัดยะลา และไม่มีสิ่งใดเปลี่ยนนอกจากนี้", "x1");
        var run = site.Build();
        var changed = site.Files("output").Where(file => !file.Value.AsSpan().SequenceEqual(before[file.Key])).Select(file => file.Key).ToArray();
        Assert.Contains("news/2022/08/x1/index.html", changed);
        Assert.Contains("tags/b1/index.html", changed);
        Assert.DoesNotContain("tags/b2/index.html", changed);
        Assert.DoesNotContain("en/news/index.html", changed);
        Assert.Contains($"{changed.Length} files written", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_changed_by_hand_is_written_anew()
    {
        site.Build();
        var page = Path.Join(site.Root, "output", "news", "2022", "08", "x1", "index.html");
        var right = File.ReadAllText(page);
        File.WriteAllText(page, "defaced");
        Assert.Contains("SITE617", site.Build().Error, StringComparison.Ordinal);
        Assert.Equal(right, File.ReadAllText(page));
        File.Delete(page);
        site.Build();
        Assert.Equal(right, File.ReadAllText(page));
    }

    [Fact]
    public void Without_the_output_the_memo_still_gives_the_whole_site()
    {
        site.Build();
        var files = site.Files("output");
        Directory.Delete(Path.Join(site.Root, "output"), recursive: true);
        Directory.Delete(Path.Join(site.Root, "output.next"), recursive: true);
        site.Build();
        Assert.Equal(files, site.Files("output"));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("readings")]
    [InlineData("related.th")]
    public void A_damaged_memo_is_ignored_with_a_note_and_written_anew(string name)
    {
        site.Build();
        var (files, path) = (site.Files("output"), Path.Join(Cache, name));
        var (whole, minute) = (File.ReadAllBytes(path), 59);
        foreach (var at in (int[])[0, 12, 30, 45, whole.Length / 2, whole.Length - 1])
        {
            File.WriteAllBytes(path, [.. whole[..at], (byte)~whole[at], .. whole[(at + 1)..]]);
            Assert.Contains(".cache: note SITE503", site.Build("--now", Earlier()).Error, StringComparison.Ordinal);
            Assert.Equal(files, site.Files("output"));
            Assert.DoesNotContain("SITE503", site.Build().Error, StringComparison.Ordinal);
        }
        foreach (var length in (int[])[1, 20, 41, whole.Length / 2])
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.Contains("SITE503", site.Build("--now", Earlier()).Error, StringComparison.Ordinal);
            Assert.Equal(files, site.Files("output"));
        }

        // An earlier moment than the last build's is no repetition of it, so everything is asked for.
        string Earlier() => $"2022-08-31T23:{minute--}:00Z";
    }

    [Fact]
    public void A_memo_of_another_version_of_the_program_is_ignored_with_a_note()
    {
        site.Build();
        var path = Path.Join(Cache, "site");
        var bytes = File.ReadAllBytes(path);
        bytes[8]++;
        File.WriteAllBytes(path, bytes);
        Assert.Contains("another version", site.Build().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_of_another_site_does_no_harm()
    {
        using var other = new SmallSite();
        other.Release("title: อื่น\ndate: 2022-08-01", name: "x1").Build();
        site.Build();
        var files = site.Files("output");
        foreach (var file in Directory.GetFiles(Path.Join(other.Root, ".cache"))) File.Copy(file, Path.Join(Cache, Path.GetFileName(file)), overwrite: true);
        site.Build();
        Assert.Equal(files, site.Files("output"));
    }

    [Fact]
    public void Where_no_memo_can_be_written_the_site_is_built_with_a_note()
    {
        File.WriteAllText(Cache, "a file where the folder should be");
        Assert.Contains(".cache: note SITE504", site.Build().Error, StringComparison.Ordinal);
        Assert.True(site.Has("news/2022/08/x1/"));
    }

    [Fact]
    public void A_memo_that_another_build_is_writing_is_left_to_it()
    {
        Directory.CreateDirectory(Cache);
        using var other = new FileStream(Path.Join(Cache, "site.next"), FileMode.Create, FileAccess.Write, FileShare.None);
        Assert.Contains("SITE504", site.Build().Error, StringComparison.Ordinal);
        Assert.True(site.Has("news/2022/08/x1/"));
    }

    [Fact]
    public async Task Two_builds_at_once_both_give_the_site()
    {
        var usual = site.Build("--output", "usual");
        Directory.Delete(Cache, recursive: true);
        var builds = Enumerable.Range(0, 4).Select(i => Task.Run(() => site.Run("build", "--output", $"out{i}"))).ToArray();
        await Task.WhenAll(builds);
        foreach (var (build, i) in builds.Select((build, i) => (build, i)))
        {
            Assert.Equal(0, (await build).Code);
            Assert.Equal(site.Files("usual"), site.Files($"out{i}"));
        }
        Assert.Equal(usual.Code, site.Build().Code);
    }

    [Fact]
    public void The_memo_holds_the_last_build_and_no_more()
    {
        site.Build();
        var size = Size();
        for (var i = 0; i < 5; i++)
        {
            site.Release($"title: ข่าวที่ 1\ndate: 2022-08-01\ntags: [a, b1]", $"ข้อความรุ่นที่ {i} ของข่าวนี้กล่าวถึงการประชุมในอำเภอเบตง จังหวัดยะลา", "x1");
            site.Build();
        }
        Assert.InRange(Size(), size / 2, size * 2);
        Assert.Equal(["readings", "related.en", "related.th", "site"], Directory.GetFiles(Cache).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        long Size() => Directory.GetFiles(Cache).Sum(file => new FileInfo(file).Length);
    }

    [Fact]
    public void A_date_that_comes_due_changes_the_site_although_no_file_has_changed()
    {
        site.Release("title: ต่อไป\ndate: 2022-08-05\npublishDate: 2022-09-10", name: "later");
        site.Build();
        Assert.False(site.Has("news/2022/08/later/"));
        site.Build("--now", "2022-09-11T00:00:00Z");
        Assert.True(site.Has("news/2022/08/later/"));
        site.Build();
        Assert.False(site.Has("news/2022/08/later/"));
    }

    [Fact]
    public void What_is_asked_for_is_part_of_the_key()
    {
        site.Release("title: ร่าง\ndate: 2022-08-05\ndraft: true", name: "draft");
        site.Build();
        site.Build("--drafts");
        Assert.True(site.Has("news/2022/08/draft/"));
        site.Build("--base-url", "https://other.example.go.th/");
        Assert.True(site.Publishes("https://other.example.go.th/"));
        Assert.False(site.Has("news/2022/08/draft/"));
    }

    /// <inheritdoc/>
    public void Dispose() => site.Dispose();
}
