using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class HomePipelineTests
{
    private static HomeModel Model(Workspace work, string destination = "index.html") =>
        (HomeModel)new HomePipeline().Execute(work.Context()).OfType<Page>().Single(page => page.Destination == destination).Model();

    [Fact]
    public void The_named_story_leads_and_is_not_shown_twice_and_where_it_has_no_version_the_newest_leads()
    {
        using var work = Plans.Site(Plans.Settings + "lead: 2022/a\n")
            .Release("a", "th", "หนึ่ง", "2022-08-01").Release("b", "th", "สอง", "2022-08-02").Release("b", "en", "Two", "2022-08-02");
        Assert.Equal("หนึ่ง", Model(work).Lead!.Title);
        Assert.Equal(["สอง"], Model(work).Latest.Select(card => card.Title));
        Assert.Equal("Two", Model(work, "en/index.html").Lead!.Title);
    }

    [Fact]
    public void Corrections_are_shown_newest_first_and_updates_are_not()
    {
        using var work = Plans.Site()
            .Release("a", "th", "หนึ่ง", "2022-08-01", "changes: [{date: 2022-08-02, kind: correction, note: แก้หนึ่ง}, {date: 2022-08-03, note: เพิ่ม}]")
            .Release("b", "th", "สอง", "2022-07-02", "changes: [{date: 2022-08-05, kind: correction, note: แก้สอง}]");
        Assert.Equal(["แก้สอง", "แก้หนึ่ง"], Model(work).Corrections.Select(correction => correction.Note.Text));
        Assert.Equal("5 สิงหาคม 2565", Model(work).Layout.LastUpdated!.Text);
    }

    [Fact]
    public void A_site_without_releases_has_a_home_without_a_lead()
    {
        using var work = Plans.Site();
        Assert.Null(Model(work).Lead);
        Assert.Null(Model(work).Layout.LastUpdated);
    }
}
