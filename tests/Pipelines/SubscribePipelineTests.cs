using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class SubscribePipelineTests
{
    [Fact]
    public void Every_language_has_a_page_that_says_how_to_follow_the_news_and_each_topic()
    {
        using var work = Plans.Site()
            .Write("input/tags.yml", "flood: {th: น้ำท่วม, en: Floods}\n")
            .Release("a", "th", "ก", "2022-08-01", "tags: [flood, ปะชุม]")
            .Release("a", "en", "A", "2022-08-01");
        var pages = new SubscribePipeline().Execute(work.Context()).OfType<Page>().ToDictionary(page => page.Destination, page => (SubscribeModel)page.Model());
        Assert.Equal(["en/subscribe/index.html", "subscribe/index.html"], pages.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(new FeedView(new ForeignText("น้ำท่วม", null), "/tags/flood/feed.xml"), pages["subscribe/index.html"].Topics);
        Assert.Contains(new FeedView(new ForeignText("Floods", null), "/en/tags/flood/feed.xml"), pages["en/subscribe/index.html"].Topics);
        Assert.Equal("th", pages["en/subscribe/index.html"].Topics.Single(topic => topic.Name.Text == "ปะชุม").Name.Language);
    }

    [Fact]
    public void The_entry_feeds_of_a_navigation_leads_there_and_not_to_a_feed()
    {
        using var work = Plans.Site(Plans.Settings + "footer: [feeds]\n");
        var context = work.Context();
        var layout = context.Layouts.Make(new LayoutRequest { Language = context.Catalog.Editions[1].Language, Url = null, Title = "" });
        Assert.Equal("/en/subscribe/", Assert.Single(layout.Site.Footer).Url);
    }
}
