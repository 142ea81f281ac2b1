using System.Net;
using System.Net.Sockets;
using System.Text;
using Sbpac.Site.Preview;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Preview;

public sealed class PreviewServerTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_serves_what_build_writes_byte_for_byte_but_for_its_script_in_pages()
    {
        await using var preview = await PreviewedSite.Start();
        var run = preview.Site.Work.Run("build", "--now", Workspace.Now);
        Assert.True(run.Code == 0, run.Error);
        foreach (var (path, bytes) in preview.Site.Work.Files("output").Where(file => !file.Key.StartsWith('_') && !file.Key.StartsWith("old/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("reload.js", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            var served = await (await preview.Browser.GetAsync("/" + path, Stop)).Content.ReadAsByteArrayAsync(Stop);
            if (path.EndsWith(".html", StringComparison.Ordinal)) served = WithoutScript(served);
            Assert.True(served.AsSpan().SequenceEqual(bytes), $"{path} differs");
        }
    }

    [Fact]
    public async Task It_answers_as_the_host_does()
    {
        await using var preview = await PreviewedSite.Start();
        async Task<(HttpStatusCode Status, string? Location, string? Type, string Body)> Get(string path)
        {
            using var response = await preview.Browser.GetAsync(path, Stop);
            return (response.StatusCode, response.Headers.Location?.ToString(), response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync(Stop));
        }

        Assert.Equal("/news/2022/08/release-2/", (await Get("/?p=42")).Location);
        Assert.Equal("/news/2022/08/release-2/", (await Get("/old/")).Location);
        Assert.Equal("/news/2022/08/?a=b", (await Get("/news/2565/08/?a=b")).Location);
        Assert.Equal("/news/2022/", (await Get("/news/2022")).Location);
        Assert.Equal(HttpStatusCode.Gone, (await Get("/news/2022/08/release-3/")).Status);
        Assert.Equal((HttpStatusCode.NotFound, true), (await Get("/missing/") is var thai ? (thai.Status, thai.Body.Contains("lang=\"th\"", StringComparison.Ordinal)) : default));
        Assert.Equal((HttpStatusCode.NotFound, true), (await Get("/en/missing/") is var english ? (english.Status, english.Body.Contains("<html lang=\"en\"", StringComparison.Ordinal)) : default));
        Assert.Equal("text/html; charset=utf-8", (await Get("/")).Type);
        Assert.Equal("application/atom+xml; charset=utf-8", (await Get("/feed.xml")).Type);
        Assert.Equal("application/feed+json; charset=utf-8", (await Get("/en/feed.json")).Type);
        Assert.Equal("application/xml; charset=utf-8", (await Get("/sitemap.xml")).Type);
    }

    [Fact]
    public async Task Headers_are_those_of_the_host_and_the_policy_lets_in_the_script_alone()
    {
        await using var preview = await PreviewedSite.Start();
        using var page = await preview.Browser.GetAsync("/", Stop);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("; connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        var html = await page.Content.ReadAsStringAsync(Stop);
        var style = html[html.IndexOf("/assets/", StringComparison.Ordinal)..].Split('"')[0];
        using var sheet = await preview.Browser.GetAsync(style, Stop);
        Assert.Contains("immutable", sheet.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", sheet.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var head = await preview.Browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"), Stop);
        Assert.Equal(Encoding.UTF8.GetByteCount(html), head.Content.Headers.ContentLength);
        using var post = await preview.Browser.PostAsync("/", null, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task An_open_page_is_loaded_again_when_its_bytes_change_and_only_then()
    {
        await using var preview = await PreviewedSite.Start();
        var first = await preview.Open("/news/2022/08/release-1/");
        var about = await preview.Open("/en/missing/");
        preview.Site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ประชุมครั้งแรก", "2022-08-01", "แก้ไขแล้ว"));
        await first.Next("reload");
        await preview.Until("/news/2022/08/release-1/", "แก้ไขแล้ว");
        preview.Site.Work.Write(SiteOnDisk.English(1), SiteOnDisk.Release("Another title", "2022-08-01", "Text"));
        await about.Next("reload");
        // Of the first change it heard nothing: the next that it is told comes from the third.
        preview.Site.Work.Write("theme/templates/not-found.html", "<p>other</p>\n");
        await about.Next("reload");
    }

    [Fact]
    public async Task A_page_that_was_stale_when_it_began_to_listen_is_loaded_again()
    {
        await using var preview = await PreviewedSite.Start();
        using var events = await preview.Browser.GetAsync("/.preview/events?page=/&version=200-0", HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType!.MediaType);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync(Stop));
        Assert.Equal("event: reload", await reader.ReadLineAsync(Stop));
    }

    [Fact]
    public async Task A_mistake_is_laid_over_the_last_good_page_until_it_is_mended()
    {
        await using var preview = await PreviewedSite.Start();
        var page = await preview.Open("/");
        Assert.Contains("\"items\":[]", await page.Next("problems"), StringComparison.Ordinal);
        var good = await preview.Browser.GetStringAsync("/", Stop);
        preview.Site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ประชุมครั้งแรก", "2022-13-01", "ผิด"));
        var overlay = await page.Next("problems");
        Assert.Contains("\"stale\":true", overlay, StringComparison.Ordinal);
        Assert.Contains($"\"place\":\"{SiteOnDisk.Thai(1)}:3:7\"", overlay, StringComparison.Ordinal);
        Assert.Equal(good, await preview.Browser.GetStringAsync("/", Stop));
        preview.Site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ประชุมครั้งแรก", "2022-08-01", "ถูก"));
        Assert.Contains("\"items\":[]", await page.Next("problems"), StringComparison.Ordinal);
        await preview.Until("/news/2022/08/release-1/", "ถูก");
    }

    [Fact]
    public async Task A_style_sheet_is_swapped_and_nothing_loaded_again()
    {
        await using var preview = await PreviewedSite.Start();
        var page = await preview.Open("/");
        preview.Site.Work.Write("theme/assets/site.css", "p { margin: 0 }\n");
        // A file that is written in place may be seen empty first; the style that stays is what was written.
        string change;
        do change = await page.Next("style");
        while (await preview.Browser.GetStringAsync(change.Split('"')[7], Stop) != "p { margin: 0 }\n");
        Assert.Matches("\\{\"from\":\"/assets/site\\.[0-9a-f]{8}\\.css\",\"to\":\"/assets/site\\.[0-9a-f]{8}\\.css\",\"version\":\"200-[0-9a-f]{32}\"\\}", change);
    }

    [Fact]
    public async Task Templates_phrases_and_lists_reach_the_page()
    {
        await using var preview = await PreviewedSite.Start();
        preview.Site.Work.Write("theme/templates/home.html", "<p>another template</p>{{ phrase \"nav.home\" }}\n");
        await preview.Until("/", "another template");
        var phrases = File.ReadAllLines(preview.Site.At("theme/phrases.yml")).Where(line => !line.StartsWith("nav.home:", StringComparison.Ordinal));
        preview.Site.Work.Write("theme/phrases.yml", string.Join('\n', phrases) + "\nnav.home: {th: ก, en: another phrase}\n");
        await preview.Until("/en/", "another phrase");
        preview.Site.Work.Write("input/site.yml", SiteOnDisk.Settings.Replace("News", "Gazette", StringComparison.Ordinal));
        await preview.Until("/en/", "Gazette");
    }

    [Fact]
    public async Task Every_way_in_which_editors_save_is_seen()
    {
        await using var preview = await PreviewedSite.Start();
        var (file, page) = (preview.Site.At(SiteOnDisk.Thai(1)), "/news/2022/08/release-1/");
        string Text(string body) => SiteOnDisk.Release("ประชุมครั้งแรก", "2022-08-01", body);

        File.WriteAllText(file + ".tmp", Text("renamed over"));
        File.Move(file + ".tmp", file, overwrite: true);
        await preview.Until(page, "renamed over");

        File.Move(file, file + "~");
        File.WriteAllText(file, Text("beside a backup"));
        await preview.Until(page, "beside a backup");

        for (var i = 0; i < 20; i++) File.WriteAllText(file, Text($"burst {i}."));
        await preview.Until(page, "burst 19.");

        await using (var slow = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            foreach (var half in Text("written in two halves").Chunk(40))
            {
                await slow.WriteAsync(Encoding.UTF8.GetBytes(half), Stop);
                await slow.FlushAsync(Stop);
                await Task.Delay(30, Stop);
            }
        }
        await preview.Until(page, "written in two halves");

        preview.Site.Work.Write(SiteOnDisk.Thai(9), SiteOnDisk.Release("ข่าวในโฟลเดอร์ใหม่", "2022-08-09", "โฟลเดอร์ใหม่"));
        await preview.Until("/", "ข่าวในโฟลเดอร์ใหม่");
        Directory.Delete(Path.GetDirectoryName(preview.Site.At(SiteOnDisk.Thai(9)))!, recursive: true);
        await preview.Until("/", "ข่าวในโฟลเดอร์ใหม่", there: false);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_followed_again()
    {
        await using var preview = await PreviewedSite.Start();
        var page = await preview.Open("/");
        await page.Next("problems");
        Directory.Move(preview.Site.At("input"), preview.Site.At("elsewhere"));
        Assert.Contains("SITE501", await page.Next("problems"), StringComparison.Ordinal);
        Directory.Move(preview.Site.At("elsewhere"), preview.Site.At("input"));
        Assert.Contains("\"items\":[]", await page.Next("problems"), StringComparison.Ordinal);
        preview.Site.Work.Write(SiteOnDisk.Thai(1), SiteOnDisk.Release("ประชุมครั้งแรก", "2022-08-01", "กลับมาแล้ว"));
        await preview.Until("/news/2022/08/release-1/", "กลับมาแล้ว");
    }

    [Fact]
    public async Task A_thousand_files_at_once_are_a_few_changes()
    {
        await using var preview = await PreviewedSite.Start();
        for (var i = 10; i < 28; i++)
        {
            for (var copy = 0; copy < 56; copy++)
                preview.Site.Work.Write($"input/news/2022/2022-08-{i}-r{copy}-{i}/index.th.md", SiteOnDisk.Release($"ข่าว {i} {copy}", $"2022-08-{i}", "ประชุม"));
        }
        await preview.Until("/news/2022/08/", "ข่าว 27 55");
        Assert.InRange(preview.Site.Updates.Count, 2, 100);
    }

    [Fact]
    public async Task It_listens_where_it_is_told_and_answers_to_names_of_this_machine_alone()
    {
        await using var preview = await PreviewedSite.Start();
        Assert.True(IPAddress.IsLoopback(IPAddress.Parse(preview.Address.Host)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        using var refused = await preview.Browser.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, refused.StatusCode);
        using var local = new HttpRequestMessage(HttpMethod.Get, "/");
        local.Headers.Host = $"localhost:{preview.Address.Port}";
        using var welcome = await preview.Browser.SendAsync(local, Stop);
        Assert.Equal(HttpStatusCode.OK, welcome.StatusCode);
    }

    [Fact]
    public async Task Of_several_ports_the_first_free_one_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        using var site = new SiteOnDisk();
        await using (var server = await PreviewServer.StartAsync(site.Options with { Ports = [taken, 0] }, site)) Assert.NotEqual(taken, server.Address.Port);
        await Assert.ThrowsAnyAsync<IOException>(() => PreviewServer.StartAsync(site.Options with { Ports = [taken] }, site));
    }

    [Fact]
    public async Task It_ends_while_pages_listen()
    {
        var preview = await PreviewedSite.Start();
        await preview.Open("/");
        await preview.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Stop);
    }

    [Fact]
    public async Task Before_there_is_a_site_a_page_says_so()
    {
        var site = new SiteOnDisk();
        site.Work.Write("input/site.yml", "url: [");
        await using var preview = await PreviewedSite.Start(site);
        using var waiting = await preview.Browser.GetAsync("/", Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, waiting.StatusCode);
        Assert.Contains("reload.js?0\"", await waiting.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        site.Work.Write("input/site.yml", SiteOnDisk.Settings);
        for (var i = 0; i < 500 && (await preview.Browser.GetAsync("/", Stop)).StatusCode != HttpStatusCode.OK; i++) await Task.Delay(20, Stop);
        Assert.Contains("ประชุมครั้งแรก", await preview.Browser.GetStringAsync("/", Stop), StringComparison.Ordinal);
    }

    private static byte[] WithoutScript(byte[] page)
    {
        var begin = page.AsSpan().LastIndexOf("<script src=\"/.preview/reload.js?"u8);
        Assert.True(begin >= 0, "a page without the script");
        var end = begin + page.AsSpan(begin).IndexOf("</script>"u8) + "</script>".Length;
        return [.. page[..begin], .. page[end..]];
    }
}
