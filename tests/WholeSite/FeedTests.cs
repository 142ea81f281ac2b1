using System.Collections.Immutable;
using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace Sbpac.Site.Tests.WholeSite;

/// <summary>The feeds, read back by a feed library that is not ours.</summary>
public sealed class FeedTests
{
    public static TheoryData<string> Names() => Sites.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_three_feeds_of_a_language_hold_the_same_entries_and_moments(string name)
    {
        var site = Sites.Get(name);
        foreach (var prefix in site.Prefixes)
        {
            var atom = Load(site, prefix + "feed.xml");
            var rss = Load(site, prefix + "rss.xml");
            using var json = JsonDocument.Parse(site.Text(prefix + "feed.json"));
            var items = json.RootElement.GetProperty("items").EnumerateArray().ToImmutableArray();
            var ids = atom.Items.Select(item => item.Id).ToImmutableArray();

            Assert.Distinct(ids);
            Assert.Equal(ids, rss.Items.Select(item => item.Id));
            Assert.Equal(ids, items.Select(item => item.GetProperty("id").GetString()));
            Assert.Equal(atom.Items.Select(item => item.Title.Text), rss.Items.Select(item => item.Title.Text));
            Assert.Equal(atom.Items.Select(item => item.Title.Text), items.Select(item => item.GetProperty("title").GetString()));
            Assert.Equal(atom.Items.Select(item => item.PublishDate), rss.Items.Select(item => item.PublishDate));
            Assert.Equal(atom.Items.Select(item => item.PublishDate), items.Select(item => Moment(item, "date_published")));
            Assert.Equal(atom.Items.Select(item => item.LastUpdatedTime), items.Select(item => Moment(item, "date_modified")));
            Assert.Equal(atom.Title.Text, rss.Title.Text);
            Assert.Equal(atom.Title.Text, json.RootElement.GetProperty("title").GetString());
            Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_feed_says_where_it_stands_when_it_changed_and_whose_it_is(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.Files.Where(file => file.EndsWith("feed.xml", StringComparison.Ordinal)), file =>
        {
            var feed = Load(site, file);
            var self = site.Address(file);
            Assert.Equal(self.AbsoluteUri, feed.Id);
            Assert.Equal(self, feed.Links.Single(link => link.RelationshipType == "self").Uri);
            Assert.True(site.Has(site.File(feed.Links.Single(link => link.RelationshipType == "alternate").Uri)!), file);
            Assert.False(string.IsNullOrEmpty(Assert.Single(feed.Authors).Name));
            Assert.False(string.IsNullOrEmpty(feed.Title.Text));
            Assert.Equal(feed.Items.Select(item => item.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(), feed.LastUpdatedTime);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_leads_to_its_page_and_changes_no_earlier_than_it_appears(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.Files.Where(file => file.EndsWith("feed.xml", StringComparison.Ordinal)), file => Assert.All(Load(site, file).Items, item =>
        {
            Assert.Equal(item.Id, Assert.Single(item.Links).Uri.AbsoluteUri);
            var page = site.All[site.File(new Uri(item.Id))!];
            Assert.Equal(page.QuerySelector("h1")!.TextContent, item.Title.Text);
            Assert.True(item.PublishDate <= item.LastUpdatedTime, item.Id);
        }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_feed_is_in_the_order_of_publication(string name)
    {
        var site = Sites.Get(name);
        Assert.All(site.Files.Where(file => file.EndsWith("feed.xml", StringComparison.Ordinal)), file =>
        {
            var published = Load(site, file).Items.Select(item => item.PublishDate).ToImmutableArray();
            Assert.Equal(published.OrderDescending(), published);
        });
    }

    internal static SyndicationFeed Load(BuiltSite site, string file)
    {
        using var reader = XmlReader.Create(site.Open(file));
        return SyndicationFeed.Load(reader);
    }

    private static DateTimeOffset Moment(JsonElement item, string field) =>
        DateTimeOffset.ParseExact(item.GetProperty(field).GetString()!, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
