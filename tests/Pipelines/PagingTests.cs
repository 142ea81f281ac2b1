using System.Collections.Immutable;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class PagingTests
{
    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(4, 3, 2)]
    public void A_list_takes_as_many_pages_as_it_needs_and_at_least_one(int items, int size, int pages) => Assert.Equal(pages, Paging.Count(items, size));

    [Fact]
    public void The_pages_together_hold_every_item_once_and_in_order()
    {
        var items = Enumerable.Range(1, 8).ToImmutableArray();
        Assert.Equal(items, Enumerable.Range(1, Paging.Count(8, 3)).SelectMany(number => Paging.Slice(items, number, 3)));
        Assert.Empty(Paging.Slice(ImmutableArray<int>.Empty, 1, 3));
    }

    [Fact]
    public void A_further_page_of_a_list_has_a_title_and_a_step_of_its_own_and_the_switch_leads_to_the_list_without_excuse()
    {
        using var work = Plans.Site();
        for (var day = 1; day <= 3; day++) work.Release($"r{day}", "th", $"ข่าว {day}", $"2022-08-0{day}", "tags: [ถนน]");
        work.Release("e", "en", "English", "2022-08-09");
        var context = work.Context();
        var news = Models<NewsModel>(new NewsPipeline(), context, "news/page/2/index.html");
        Assert.Equal("ข่าวทั้งหมด หน้า 2", news.Layout.Head.Title);
        Assert.Equal(["/", "/news/", "/news/page/2/"], news.Layout.Breadcrumbs.Select(crumb => crumb.Url));
        Assert.Empty(news.Layout.Head.Alternates);
        Assert.Equal(("/en/news/", null), (news.Layout.Switch[0].Url, news.Layout.Switch[0].Unavailable));
        Assert.Equal("ข่าว 1", Assert.Single(news.Cards).Title);

        var tag = Models<TagModel>(new TagsPipeline(), context, "tags/ถนน/page/2/index.html");
        Assert.Equal(("/en/tags/", "Not available in English"), (tag.Layout.Switch[0].Url, tag.Layout.Switch[0].Unavailable));
        Assert.Equal("ถนน หน้า 2", tag.Layout.Breadcrumbs[^1].Text);
    }

    private static T Models<T>(IPipeline pipeline, PipelineContext context, string destination) =>
        (T)pipeline.Execute(context).OfType<Page>().Single(page => page.Destination == destination).Model();
}
