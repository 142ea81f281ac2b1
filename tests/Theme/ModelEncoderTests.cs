using System.Collections.Immutable;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Pages;
using Sbpac.Site.Text;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Tests.Theme;

public sealed class ModelEncoderTests
{
    private static UInt128 Of(object model) => ModelEncoder.FingerprintOf("x", model);

    [Fact]
    public void A_text_that_is_missing_is_not_an_empty_one() => Assert.NotEqual(Of(new Link("a", "/", null)), Of(new Link("a", "/", "")));

    [Fact]
    public void Texts_do_not_run_into_each_other() => Assert.NotEqual(Of(new Link("ab", "c")), Of(new Link("a", "bc")));

    [Fact]
    public void A_list_does_not_run_into_the_next() => Assert.NotEqual(
        Of(new Pager(1, 2, null, null, [new PagerStep("1", "/", true), null])), Of(new Pager(1, 2, null, null, [new PagerStep("1", "/", true)])));

    [Fact]
    public void A_list_of_lists_counts_item_by_item()
    {
        static CalendarView Calendar(params ImmutableArray<ImmutableArray<CalendarDay?>> weeks) => new([], weeks);
        var day = new CalendarDay("1", new DateView("2022-08-01", "1 August 2022"), 1, null);
        Assert.NotEqual(Of(Calendar([day], [null])), Of(Calendar([day, null])));
        Assert.Equal(Of(Calendar([day], [null])), Of(Calendar([day with { }], [null])));
    }

    [Fact]
    public void What_is_worked_out_from_other_members_is_not_made_for_the_fingerprint()
    {
        Assert.Equal(4, typeof(ShareLink).GetProperties().Length);
        Assert.Equal(3, ModelMembers.Of(typeof(ShareLink)).Length);
    }

    [Fact]
    public void Markup_that_is_not_made_yet_is_known_by_its_fingerprint()
    {
        static LateHtml Late(UInt128 fingerprint) => new(fingerprint, _ => throw new InvalidOperationException("It was made."));
        Assert.NotEqual(Of(new PlainModel(null!, "", Late(1))), Of(new PlainModel(null!, "", Late(2))));
    }

    [Fact]
    public void A_shared_part_counts_as_what_it_says_also_once_it_was_encoded_and_changed()
    {
        var card = new Card("/a/", "A", null, new DateView("2022-08-01", "1 August 2022"), "press_release", "", null, false);
        var other = card with { Title = "B" };
        Assert.NotEqual(Of(card), Of(card with { Title = "B" }));
        Assert.Equal(Of(other), Of(card with { Title = "B" }));
        Assert.Equal(other, card with { Title = "B" });
    }

    [Fact]
    public void A_language_counts_by_its_code_and_an_address_by_all_of_it()
    {
        var url = new Sbpac.Site.Catalog.SiteUrl(new Uri("https://a.example/"), "x/");
        Assert.NotEqual(Of(new Translation(EnglishLanguage.Instance, url)), Of(new Translation(EnglishLanguage.Instance, url with { Root = new Uri("https://b.example/") })));
    }

    [Fact]
    public void A_type_that_no_model_may_hold_is_a_defect_of_the_program() => Assert.Throws<NotSupportedException>(() => Of(new Version(1, 2)));
}
