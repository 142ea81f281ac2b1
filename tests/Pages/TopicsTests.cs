using Sbpac.Site.Pages;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pages;

public sealed class TopicsTests
{
    [Fact]
    public void A_tag_is_shown_with_its_count_in_the_order_in_which_the_release_names_it()
    {
        using var work = Plans.Site().Release("a", "th", "หนึ่ง", "2022-08-01", "tags: [b, a]").Release("b", "th", "สอง", "2022-08-02", "tags: [a]");
        var context = work.Context();
        var shown = new Topics(context.Catalog).Of(context.Catalog.Find("2022/a")!);
        Assert.Equal([("b", 1), ("a", 2)], shown.Select(tag => (tag.Name, tag.Count)));
    }

    [Fact]
    public void A_tag_that_no_listed_release_has_leads_nowhere_and_is_not_shown()
    {
        using var work = Plans.Site().Release("a", "th", "หนึ่ง", "2022-08-01", "tags: [a]\nwithdrawn: {date: 2022-08-04, reason: ซ้ำ}");
        var context = work.Context();
        Assert.Empty(new Topics(context.Catalog).Of(context.Catalog.Find("2022/a")!));
    }
}
