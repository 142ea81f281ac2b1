using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class LiveSiteTests
{
    /// <summary>What people do to a site. Each leaves it in some state, good or not, whatever the state before.</summary>
    private static readonly Action<SiteOnDisk, int>[] Edits =
    [
        (site, n) => site.Work.Write(SiteOnDisk.Thai(1 + (n % 3)), SiteOnDisk.Release($"หัวข้อ {n % 4}", $"2022-08-{1 + (n % 3):00}", $"เนื้อหา ศอ.บต. {n}")),
        (site, n) => site.Work.Write(SiteOnDisk.English(1 + (n % 3)), SiteOnDisk.Release($"Title {n % 4}", $"2022-08-{1 + (n % 3):00}", $"Text {n}", "tags: [ita]\n")),
        (site, n) => site.Work.Write(SiteOnDisk.Thai(4), SiteOnDisk.Release("ใหม่", "2022-08-04", $"ประชุม {n}", n % 2 == 0 ? "" : "draft: true\n")),
        (site, n) => site.Work.Write(SiteOnDisk.Thai(2), SiteOnDisk.Release("ผิด", "2022-13-40", $"{n}")),
        (site, n) =>
        {
            // Its folder may have been renamed by another edit.
            if (File.Exists(site.At(SiteOnDisk.English(1 + (n % 3))))) File.Delete(site.At(SiteOnDisk.English(1 + (n % 3))));
        },
        (site, n) => site.Work.Write("input/tags.yml", $"ita: {{th: ไอทีเอ {n}, en: ITA {n}}}\n"),
        (site, n) => site.Work.Write("input/terms.yml", (n % 3) switch { 0 => "", 1 => "- ศอ.บต. ประชุม\n", _ => "terms: [{th: ศอ.บต. ประชุม}]\n" }),
        (site, n) => site.Work.Write("input/site.yml", SiteOnDisk.Settings + $"pageSize: {1 + (n % 3)}\n" + (n % 2 == 0 ? "lineBreaks: soft\n" : "")),
        (site, n) => site.Work.Write("theme/assets/site.css", $"p {{ margin: {n}px }}\n"),
        (site, n) => site.Work.Write("theme/templates/page.html", $"<p>{n}</p>{{{{ body }}}}\n"),
        (site, n) => site.Work.Write("theme/templates/home.html", n % 2 == 0 ? "<p>home</p>\n" : "{{ if }}\n"),
        (site, n) => site.Work.Write("input/pages/about.th.md", $"---\ntitle: เกี่ยวกับ\n---\n\nหน้า {n}\n"),
        (site, n) =>
        {
            if (Directory.Exists(site.At("input/news/2022/2022-08-01-renamed"))) return;
            if (Directory.Exists(site.At("input/news/2022/2022-08-01-release-1")))
                Directory.Move(site.At("input/news/2022/2022-08-01-release-1"), site.At("input/news/2022/2022-08-01-renamed"));
        },
    ];

    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public void After_any_edits_the_site_is_that_of_a_clean_build_or_the_last_good_one() =>
        Gen.Select(Gen.Int[0, Edits.Length - 1], Gen.Int[0, 99]).Array[1, 8].Sample(
            edits =>
            {
                using var site = new SiteOnDisk();
                var live = site.Live();
                Refresh(live);
                var good = site.CleanBuild()!;
                AssertShows(good, live, site);
                foreach (var (edit, number) in edits)
                {
                    var before = site.Files();
                    Edits[edit](site, number);
                    // A look at everything, or at what the watcher names.
                    Refresh(live, number % 4 == 0 ? [] : site.ChangedSince(before));
                    var clean = site.CleanBuild();
                    Assert.Equal(clean is null, site.Updates[^1].Failed);
                    if (clean is not null) AssertShows(good = clean, live, site);
                    else AssertShows(good, live, null);
                }
            },
            iter: 5, threads: 1);

    [Theory]
    [InlineData(null)]
    [InlineData("readings")]
    [InlineData("related.th")]
    [InlineData("site")]
    public void A_preview_begins_with_what_a_build_left_and_shows_the_same_where_that_is_damaged_or_old(string? damaged)
    {
        using var site = new SiteOnDisk();
        Assert.False(new SiteBuilder(site.Options.Build, new Progress<BuildStep>()).Build().Failed(strict: false));
        if (damaged is not null) File.WriteAllText(site.At($".cache/{damaged}"), "no memo at all");
        site.Work.Write(SiteOnDisk.Thai(2), SiteOnDisk.Release("ประชุมครั้งที่สอง", "2022-08-02", "แก้ไขหลังจากการสร้างเว็บไซต์ครั้งก่อน"));
        var live = site.Live();
        Refresh(live);
        AssertShows(site.CleanBuild()!, live, site);
    }

    [Fact]
    public async Task An_unchanged_site_is_not_planned_again()
    {
        using var site = new SiteOnDisk();
        var live = site.Live();
        Assert.True(await live.RefreshAsync([], Stop));
        Assert.False(await live.RefreshAsync([site.At(SiteOnDisk.Thai(1))], Stop));
        Assert.Single(site.Updates);
    }

    [Fact]
    public async Task A_date_that_has_come_changes_the_site_without_an_edit()
    {
        using var site = new SiteOnDisk();
        site.Work.Write(SiteOnDisk.Thai(5), SiteOnDisk.Release("ข่าวล่วงหน้า", "2022-08-05", "ประชุม", "publishDate: 2022-09-02T09:00:00+07:00\n"));
        var now = site.Options.Now();
        var live = new LiveSite(site.Options with { Now = () => now }, new Reloads(new Overlay(site.Options.Messages, strict: false)), site);
        await live.RefreshAsync([], Stop);
        const string page = "news/2022/08/release-5/index.html";
        Assert.Null(live.State.Site!.File(page));
        Assert.False(await live.RefreshAsync([], Stop));
        now = now.AddDays(2);
        Assert.True(await live.RefreshAsync([], Stop));
        Assert.NotNull(live.State.Site!.File(page));
    }

    [Fact]
    public async Task A_page_whose_template_fails_stays_as_it_was()
    {
        using var site = new SiteOnDisk();
        var live = site.Live();
        await live.RefreshAsync([], Stop);
        await live.RenderedAsync();
        var before = Page(live, "index.html");
        site.Work.Write("theme/templates/home.html", "{{ nothing }}\n");
        await live.RefreshAsync([], Stop);
        await live.RenderedAsync();
        Assert.Equal(before, Page(live, "index.html"));
        Assert.True(live.State.IsStale);
        Assert.Contains(live.State.Problems, problem => problem.Code == Codes.TemplateFailed);
        site.Work.Write("theme/templates/home.html", "<p>mended</p>\n");
        await live.RefreshAsync([], Stop);
        await live.RenderedAsync();
        Assert.Contains("mended", Page(live, "index.html"), StringComparison.Ordinal);
        Assert.Empty(live.State.Problems);
    }

    [Fact]
    public async Task A_site_that_begins_with_errors_is_shown_as_far_as_it_goes()
    {
        using var site = new SiteOnDisk();
        site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ผิด", "2022-13-40", ""));
        var live = site.Live();
        await live.RefreshAsync([], Stop);
        Assert.NotNull(live.State.Site!.File("index.html"));
        site.Work.Write(SiteOnDisk.Thai(2), SiteOnDisk.Release("ใหม่กว่า", "2022-08-02", "ประชุม"));
        await live.RefreshAsync([], Stop);
        Assert.Contains("ใหม่กว่า", Page(live, "index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ประชุมครั้งแรก", "2022-08-01", "แก้แล้ว", "", true)]
    [InlineData("ชื่อใหม่", "2022-08-01T10:00:00+07:00", "แก้แล้ว", "tags: [ita]\n", true)]
    [InlineData("ที่อยู่ใหม่", "2022-09-02", "แก้แล้ว", "", false)]
    [InlineData("ที่อยู่ใหม่", "2022-08-01", "แก้แล้ว", "slug: other\n", false)]
    [InlineData("ร่าง", "2022-08-01", "แก้แล้ว", "draft: true\n", false)]
    [InlineData("ผิด", "2022-13-01", "แก้แล้ว", "", false)]
    [InlineData("รูปที่ไม่มี", "2022-08-01", "![รูป](a.png)", "", false)]
    public async Task An_edit_that_changes_nothing_but_its_own_page_is_shown_before_the_whole_is_planned(string title, string date, string body, string more, bool isShown)
    {
        using var site = new SiteOnDisk();
        var live = site.Live();
        await live.RefreshAsync([], Stop);
        site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release(title, date, body, more));
        var builder = new SiteBuilder(site.Options.Build, new Progress<BuildStep>());
        var edited = live.State.Site!.With(builder.Read()!, [SiteOnDisk.Thai(1), SiteOnDisk.Thai(1) + ".tmp"], strict: false);
        Assert.Equal(isShown, edited is not null);
        if (edited is null) return;
        Assert.Contains(body, Encoding.UTF8.GetString(edited.File("news/2022/08/release-1/index.html")!.Bytes.Span), StringComparison.Ordinal);
        Assert.Same(live.State.Site.Host, edited.Host);
    }

    [Fact]
    public async Task A_page_that_is_shown_before_the_whole_is_planned_is_told_once_where_it_was_right()
    {
        using var site = new SiteOnDisk();
        var reloads = new Reloads(new Overlay(site.Options.Messages, strict: false));
        var live = new LiveSite(site.Options, reloads, site);
        await live.RefreshAsync([], Stop);
        var page = new OpenPage("/news/2022/08/release-1/", "", "");
        reloads.Join(page, () => live.State);
        var before = page.Version;
        site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ประชุมครั้งแรก", "2022-08-01", "แก้แล้ว"));
        await live.RefreshAsync([site.At(SiteOnDisk.Thai(1))], Stop);
        using var enough = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var told = new List<string>();
        try
        {
            await foreach (var message in page.Messages(enough.Token)) told.Add(message);
        }
        catch (OperationCanceledException)
        {
            // All that there was to tell.
        }
        Assert.NotEqual(before, page.Version);
        Assert.Equal(2, told.Count(message => message.StartsWith("event: reload", StringComparison.Ordinal)));
    }

    private static string Page(LiveSite live, string destination) => Encoding.UTF8.GetString(live.State.Site!.File(destination)!.Bytes.Span);

    private static void Refresh(LiveSite live, ImmutableHashSet<string>? paths = null)
    {
        live.RefreshAsync(paths ?? [], Stop).GetAwaiter().GetResult();
        live.RenderedAsync().GetAwaiter().GetResult();
    }

    private static void AssertShows(SortedDictionary<string, byte[]> expected, LiveSite live, SiteOnDisk? current)
    {
        if (current is not null) Assert.Equal(expected.Count, current.Updates[^1].Files);
        foreach (var (destination, bytes) in expected)
            Assert.True(live.State.Site!.File(destination)?.Bytes.Span.SequenceEqual(bytes), $"{destination} differs");
    }
}
