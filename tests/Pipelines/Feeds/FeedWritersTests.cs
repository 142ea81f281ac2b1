using System.Buffers;
using System.Collections.Immutable;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using Sbpac.Site.Pipelines.Feeds;

namespace Sbpac.Site.Tests.Pipelines.Feeds;

/// <summary>What the three writers do with text that no editor should have let through, read back by other people's readers.</summary>
public sealed class FeedWritersTests
{
    private static readonly DateTimeOffset Day = new(2022, 8, 3, 0, 0, 0, TimeSpan.FromHours(7));
    private const string Url = "https://news.example.go.th/news/2022/08/x/";

    private static Feed Of(params ImmutableArray<FeedEntry> entries) => new(
        "ข่าว & <ทดสอบ>", "คำอธิบาย", "ศูนย์", "th", "https://news.example.go.th/news/", "https://news.example.go.th/feed.xml", entries);

    private static FeedEntry Entry(string title, string summary = "", params ImmutableArray<string> corrections) =>
        new(Url, title, Day, Day.AddDays(2), summary, corrections, ["ถนน\u0003"], null);

    [Fact]
    public void A_control_character_or_a_noncharacter_does_not_break_a_feed()
    {
        var feed = Of(Entry("ก\u0000ข\uFFFEค\uD800ง", "<b>ไม่</b> & \u000B"));
        foreach (var read in (SyndicationFeed[])[Read(feed, AtomWriter.Write), Read(feed, RssWriter.Write)])
            Assert.Equal("ก\uFFFDข\uFFFDค\uFFFDง", Assert.Single(read.Items).Title.Text);
        using var json = Json(feed);
        Assert.Equal("ก\u0000ข\uFFFEค\uFFFDง", json.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var feed = Of(Entry("<i>ก</i>", "a < b & c"));
        Assert.Equal("<i>ก</i>", Assert.Single(Read(feed, AtomWriter.Write).Items).Title.Text);
        Assert.Equal("a < b & c", Assert.Single(Read(feed, AtomWriter.Write).Items).Summary.Text);
        // A description in RSS is HTML.
        Assert.Equal("a &lt; b &amp; c", Assert.Single(Read(feed, RssWriter.Write).Items).Summary.Text);
    }

    [Fact]
    public void Corrections_stand_before_the_summary_each_on_its_line()
    {
        var feed = Of(Entry("ก", "สรุป", "แก้ไขสอง", "แก้ไขหนึ่ง"));
        Assert.Equal("แก้ไขสอง\nแก้ไขหนึ่ง\nสรุป", Assert.Single(Read(feed, AtomWriter.Write).Items).Summary.Text);
        Assert.Equal("แก้ไขสอง<br>แก้ไขหนึ่ง<br>สรุป", Assert.Single(Read(feed, RssWriter.Write).Items).Summary.Text);
        using var json = Json(feed);
        Assert.Equal("แก้ไขสอง\nแก้ไขหนึ่ง\nสรุป", json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
    }

    [Fact]
    public void A_feed_without_entries_is_a_feed_of_the_beginning_of_time()
    {
        Assert.Empty(Read(Of(), AtomWriter.Write).Items);
        Assert.Equal(DateTimeOffset.UnixEpoch, Read(Of(), AtomWriter.Write).LastUpdatedTime);
        Assert.Empty(Read(Of(), RssWriter.Write).Items);
        using var json = Json(Of());
        Assert.Equal(0, json.RootElement.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void A_feed_changed_when_its_latest_entry_did() => Assert.Equal(Day.AddDays(2), Read(Of(Entry("ก")), AtomWriter.Write).LastUpdatedTime);

    [Fact]
    public void Thai_stands_in_a_JSON_feed_as_it_is_read()
    {
        var output = new ArrayBufferWriter<byte>();
        JsonFeedWriter.Write(Of(Entry("น้อมนำ")), output);
        Assert.Contains("น้อมนำ", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Assert.Contains("+07:00", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static SyndicationFeed Read(Feed feed, Action<Feed, IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(feed, output);
        using var reader = XmlReader.Create(new MemoryStream(output.WrittenSpan.ToArray()));
        return SyndicationFeed.Load(reader);
    }

    private static JsonDocument Json(Feed feed)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonFeedWriter.Write(feed, output);
        return JsonDocument.Parse(output.WrittenMemory);
    }
}
