using System.Collections.Immutable;
using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class ProvincesPipelineTests
{
    private static Workspace Site() => Plans.Site()
        .Write("input/provinces.yml", "yala: {th: ยะลา, en: Yala}\npattani: {th: ปัตตานี, en: Pattani}\nsatun: {th: สตูล, en: Satun}\n");

    private static ImmutableArray<Page> Pages(Workspace work) => [.. new ProvincesPipeline().Execute(work.Context()).OfType<Page>()];

    private static T Model<T>(Workspace work, string destination) => (T)Pages(work).Single(page => page.Destination == destination).Model();

    [Fact]
    public void A_province_with_releases_has_a_list_of_them_page_by_page()
    {
        using var work = Site();
        for (var day = 1; day <= 3; day++) work.Release($"r{day}", "th", $"ข่าว {day}", $"2022-08-0{day}", "provinces: [yala]");

        Assert.Equal(["ข่าว 3", "ข่าว 2"], Model<ProvinceModel>(work, "provinces/yala/index.html").Cards.Select(card => card.Title));
        var second = Model<ProvinceModel>(work, "provinces/yala/page/2/index.html");
        Assert.Equal(["ข่าว 1"], second.Cards.Select(card => card.Title));
        Assert.Equal(("ยะลา", 3), (second.Province.Name, second.Province.Count));
        Assert.Equal("/provinces/yala/", second.Pager.Newer);
    }

    [Fact]
    public void The_index_holds_the_provinces_that_have_releases_in_the_order_of_the_language()
    {
        using var work = Site().Release("a", "th", "ก", "2022-08-01", "provinces: [yala, pattani]").Release("b", "th", "ข", "2022-08-02", "provinces: [yala]");
        var index = Model<ProvinceIndexModel>(work, "provinces/index.html");
        Assert.Equal([("ปัตตานี", 1), ("ยะลา", 2)], index.Provinces.Select(province => (province.Name, province.Count)));
    }

    [Fact]
    public void A_language_without_such_releases_has_no_province_pages_and_no_entry_for_them()
    {
        using var work = Site().Release("a", "th", "ก", "2022-08-01", "provinces: [yala]");
        work.Write("input/site.yml", Plans.Settings + "navigation: [home, provinces]\n").Release("b", "en", "B", "2022-08-02");
        Assert.DoesNotContain(Pages(work), page => page.Destination.StartsWith("en/", StringComparison.Ordinal));
        var context = work.Context();
        string[] Entries(int edition) => [.. context.Layouts.Make(new LayoutRequest { Language = context.Catalog.Editions[edition].Language, Url = null, Title = "" }).Site.Navigation.Select(link => link.Url)];
        Assert.Equal(["/", "/provinces/"], Entries(0));
        Assert.Equal(["/en/"], Entries(1));
    }

    [Fact]
    public void A_withdrawn_release_alone_gives_its_province_no_page()
    {
        using var work = Site().Release("a", "th", "ก", "2022-08-01", "provinces: [satun]\nwithdrawn: {date: 2022-08-02, reason: คลาดเคลื่อน}");
        Assert.Empty(Pages(work));
        var release = new ReleasesPipeline().Execute(work.Context()).OfType<Page>().Single();
        Assert.Null(Assert.Single(((ReleaseModel)release.Model()).Provinces).Url);
    }
}
