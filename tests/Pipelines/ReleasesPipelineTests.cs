using Sbpac.Site.Pages;
using Sbpac.Site.Pipelines;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Pipelines;

public sealed class ReleasesPipelineTests
{
    private static ReleaseModel Model(Workspace work, string destination) =>
        (ReleaseModel)new ReleasesPipeline().Execute(work.Context()).OfType<Page>().Single(page => page.Destination == destination).Model();

    [Theory]
    [InlineData("changes: [{date: 2022-08-05, note: เพิ่ม}]", "translation: {kind: unofficial}", true)]
    [InlineData("changes: [{date: 2022-08-05, note: เพิ่ม}]", "translation: {kind: unofficial, of: 2022-08-05}", false)]
    [InlineData("changes: [{date: 2022-08-05, note: เพิ่ม}]", "translation: {kind: unofficial}\nchanges: [{date: 2022-08-05, note: Added}]", false)]
    [InlineData("", "translation: {kind: unofficial}\nchanges: [{date: 2022-08-05, note: A slip of the translation}]", false)]
    [InlineData("", "translation: {kind: machine}", false)]
    public void A_translation_is_outdated_when_the_original_has_a_later_change_that_it_does_not_tell(string thai, string english, bool outdated)
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03", thai).Release("a", "en", "News", "2022-08-03", english);
        Assert.Equal(outdated, Model(work, "en/news/2022/08/a/index.html").Translation!.Outdated);
    }

    [Fact]
    public void An_official_translation_needs_no_word_about_it()
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03").Release("a", "en", "News", "2022-08-03", "translation: {kind: official}");
        Assert.Null(Model(work, "en/news/2022/08/a/index.html").Translation);
    }

    [Fact]
    public void Of_a_removed_release_nothing_is_left_but_title_day_and_notice()
    {
        using var work = Plans.Site().Release("a", "th", "ข่าว", "2022-08-03", "summary: ลับ\nremoved: {date: 2022-08-04, reason: ซ้ำ}", "ลับ").Release("b", "th", "ข่าวอื่น", "2022-08-04");
        var model = Model(work, "news/2022/08/a/index.html");
        Assert.True(model.Withdrawn!.Removed);
        Assert.Null(model.Summary);
        Assert.True(model.Body.IsEmpty);
        Assert.Empty(model.Related);
        Assert.Empty(model.Share);
        Assert.DoesNotContain("ลับ", model.Layout.Head.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("ลับ", model.Layout.Head.JsonLd.Make().Markup, StringComparison.Ordinal);
        Assert.False(model.Layout.Head.Index);
    }

    [Fact]
    public void Neighbours_are_the_listed_releases_next_in_time()
    {
        using var work = Plans.Site().Release("a", "th", "หนึ่ง", "2022-08-01").Release("b", "th", "สอง", "2022-08-02", "withdrawn: {date: 2022-08-04, reason: ซ้ำ}").Release("c", "th", "สาม", "2022-08-03");
        Assert.Equal("/news/2022/08/a/", Model(work, "news/2022/08/c/index.html").Older!.Url);
        Assert.Equal("/news/2022/08/c/", Model(work, "news/2022/08/a/index.html").Newer!.Url);
        Assert.Null(Model(work, "news/2022/08/b/index.html").Older);
    }

    [Fact]
    public void The_switch_of_a_page_without_translation_says_so_there_and_leads_to_the_nearest_archive()
    {
        using var work = Plans.Site().Release("a", "th", "หนึ่ง", "2022-08-01").Release("b", "en", "Two", "2022-08-02").Release("c", "th", "สาม", "2021-08-02");
        var near = Assert.Single(Model(work, "news/2022/08/a/index.html").Layout.Switch);
        Assert.Equal(("/en/news/2022/08/", "Not available in English"), (near.Url, near.Unavailable));
        Assert.Equal("/en/news/", Assert.Single(Model(work, "news/2021/08/c/index.html").Layout.Switch).Url);
    }
}
