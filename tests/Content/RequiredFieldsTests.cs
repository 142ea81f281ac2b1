using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content;

/// <summary>Title, date, slug: SITE104, SITE111, SITE112, SITE113, SITE114, SITE115, SITE117.</summary>
public sealed class RequiredFieldsTests
{
    private const string File = "input/news/2022/x/index.th.md";

    [Theory]
    [InlineData("date: 2565-08-03")]
    [InlineData("title:\ndate: 2565-08-03")]
    [InlineData("title: \"\"\ndate: 2565-08-03")]
    [InlineData("title: \" \u200B\"\ndate: 2565-08-03")]
    public void A_release_without_a_title_is_reported_at_its_first_line(string front)
    {
        using var site = new SmallSite();
        site.Release(front);
        site.RejectsOnly($"{File}:1:1: error SITE111: The title is missing. Add a line: title: \"…\"");
    }

    [Theory]
    [InlineData("title: ข่าว")]
    [InlineData("title: ข่าว\ndate:")]
    [InlineData("title: ข่าว\ndate: \"\"")]
    [InlineData("title: ข่าว\ndate: '\u200B'")]
    public void A_release_without_a_date_is_reported_at_its_first_line(string front)
    {
        using var site = new SmallSite();
        site.Release(front);
        site.RejectsOnly($"{File}:1:1: error SITE112: The date is missing. Add a line: date: 2022-08-03");
    }

    [Theory]
    [InlineData("2022-08-03")]
    [InlineData("2565-08-03")]
    [InlineData("3/8/2565")]
    [InlineData("3 สิงหาคม 2565")]
    [InlineData("๓ ส.ค. ๒๕๖๕")]
    [InlineData("3 August 2022")]
    [InlineData("\"2565-08-03\"")]
    [InlineData("2022-08-03T09:00:00+07:00")]
    [InlineData("2022-08-02T18:00:00Z")]
    public void Every_form_of_a_day_gives_the_same_day(string date)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: {date}");
        site.Says();
        site.Shows("news/2022/08/x/", "<time datetime=\"2022-08-03\">3 สิงหาคม 2565</time>");
    }

    [Theory]
    [InlineData("เมื่อวาน")]
    [InlineData("2565-08")]
    [InlineData("2565-13-01")]
    [InlineData("03-08-2565")]
    public void A_date_of_a_form_not_listed_is_reported_at_the_field(string date)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: {date}");
        site.RejectsOnly($"{File}:3:7: error SITE104: \"{date}\" is not a date. Write 2022-08-03 or 2565-08-03.");
    }

    [Theory]
    [InlineData("2567-02-30")]
    [InlineData("2568-02-29")]
    [InlineData("31 เมษายน 2565")]
    [InlineData("3022-08-03")]
    public void A_day_that_no_calendar_has_is_reported_at_the_field(string date)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: {date}");
        site.RejectsOnly($"{File}:3:7: error SITE113: There is no day \"{date}\". Check the day and the month.");
    }

    [Fact]
    public void The_leap_day_of_a_Buddhist_year_is_right()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2563-02-29", name: "2020-02-29-x");
        site.Build();
        Assert.True(site.Has("news/2020/02/x/"));
    }

    [Theory]
    [InlineData("3 ส.ค. 65")]
    [InlineData("3/8/65")]
    public void A_year_of_two_digits_is_a_guess_that_is_not_made(string date)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: {date}");
        site.RejectsOnly($"{File}:3:7: error SITE114: The year of \"{date}\" has two digits, so its century and era are a guess. Write it with four: 2022 or 2565.");
    }

    [Theory]
    [InlineData("publishDate", 14)]
    [InlineData("expiryDate", 13)]
    public void The_other_dates_are_read_by_the_same_rules(string field, int column)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: 2565-08-03\n{field}: 2567-02-30");
        site.RejectsOnly($"{File}:4:{column}: error SITE113: There is no day \"2567-02-30\". Check the day and the month.");
    }

    [Fact]
    public void The_dates_of_entries_are_read_by_the_same_rules_and_asked_for()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03\nchanges: [{note: ก}, {date: 3/8/65, note: ข}]\nwithdrawn: {reason: ก}\ntranslation: {of: เมื่อวาน}");
        site.Rejects(
            $"{File}:4:11: error SITE112: The date is missing. Add a line: date: 2022-08-03",
            $"{File}:4:29: error SITE114: The year of \"3/8/65\" has two digits, so its century and era are a guess. Write it with four: 2022 or 2565.",
            $"{File}:5:12: error SITE112: The date is missing. Add a line: date: 2022-08-03",
            $"{File}:6:19: error SITE104: \"เมื่อวาน\" is not a date. Write 2022-08-03 or 2565-08-03.");
    }

    [Fact]
    public void The_oldest_day_that_is_taken_is_no_trouble_for_any_time_zone()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 1800-01-01");
        site.Build();
        Assert.True(site.Has("news/1800/01/x/"));
    }

    [Fact]
    public void A_title_over_200_characters_is_a_warning()
    {
        using var site = new SmallSite();
        site.Release($"title: {new string('ก', 201)}\ndate: 2565-08-03");
        site.Says($"{File}:2:8: warning SITE115: The title has 201 characters. Readers and search engines see about the first 200; shorten it.");
    }

    [Fact]
    public void A_title_is_plain_text_on_one_line()
    {
        using var site = new SmallSite();
        site.Release("title: \"<b>ข่าว</b>  **ด่วน**\\nวันนี้\"\ndate: 2565-08-03");
        site.Says();
        site.Shows("news/2022/08/x/", "<h1>&lt;b&gt;ข่าว&lt;/b&gt; **ด่วน** วันนี้</h1>");
    }

    [Theory]
    [InlineData("Executive Meeting", "executive-meeting")]
    [InlineData("../admin", "admin")]
    [InlineData("ประชุม/ผู้บริหาร", "ประชุม-ผู้บริหาร")]
    [InlineData("\"!\"", "executive-meeting")]
    public void A_slug_that_no_URL_should_have_is_reported_with_a_good_one(string slug, string good)
    {
        using var site = new SmallSite();
        site.Release($"title: ข่าว\ndate: 2565-08-03\nslug: {slug}");
        site.RejectsOnly($"{File}:4:7: error SITE117: \"{slug.Trim('"')}\" is no good slug. Use letters, digits and hyphens, at most 80 bytes; for example: {good}");
    }

    [Fact]
    public void A_folder_that_no_slug_can_be_made_of_is_reported()
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03", name: "2022-08-03-!!!");
        site.RejectsOnly("input/news/2022/2022-08-03-!!!/index.th.md:1:1: error SITE117: \"2022-08-03-!!!\" is no good slug."
            + " Use letters, digits and hyphens, at most 80 bytes; for example: executive-meeting");
    }

    [Theory]
    [InlineData("2022-08-03-executive-meeting", "executive-meeting")]
    [InlineData("2565-08-03-executive-meeting", "executive-meeting")]
    [InlineData("executive-meeting", "executive-meeting")]
    [InlineData("2022-08-03", "2022-08-03")]
    [InlineData("Executive_Meeting", "executive-meeting")]
    public void Without_a_slug_the_folder_gives_it_without_its_date(string folder, string slug)
    {
        using var site = new SmallSite();
        site.Release("title: ข่าว\ndate: 2565-08-03", name: folder);
        site.Says();
        Assert.True(site.Has($"news/2022/08/{slug}/"));
    }
}
