using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Images;

/// <summary>Pictures from the file beside a release to the published site. SITE701 to SITE707.</summary>
public sealed class PublishedPicturesTests
{
    private const string File = "input/news/2022/x/index.th.md";

    private static SmallSite Site(byte[] picture, string name = "photo.jpg", string alt = "ถนนในอำเภอเบตง") =>
        new SmallSite().Write($"news/2022/x/{name}", picture).Release($"title: ข่าว\ndate: 2565-08-03\nphotos: [{{src: \"{name}\", alt: {alt}}}]");

    private static string[] Published(SmallSite site) => [.. site.Outputs.Where(path => path.StartsWith("photos/", StringComparison.Ordinal))];

    [Fact]
    public void A_picture_is_published_in_its_forms_and_never_as_it_is()
    {
        var secret = Pictures.WithSecrets(1300, 900);
        using var site = Site(secret);
        site.Write("news/2022/x/index.en.md", "---\ntitle: News\nphotos: [{src: photo.jpg, alt: A road}]\n---\nThe officers went to Betong. ![A road](photo.jpg) [photo](photo.jpg)\n");
        site.Says();
        Assert.Equal(["1300.webp", "320.jpg", "320.webp", "800.jpg", "800.webp", "full.jpg"], Published(site).Select(path => path.Split('-')[^1]).Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in site.Files("output").Where(file => file.Key.StartsWith("photos/", StringComparison.Ordinal))) Assert.Equal([], Metadata.In(bytes));
        Assert.False(site.Publishes("Secret"));
        Assert.DoesNotContain(site.Files("output").Values, bytes => bytes.AsSpan().SequenceEqual(secret));
    }

    [Fact]
    public void Every_address_that_a_page_names_is_there()
    {
        using var site = Site(Pictures.Jpeg(1300, 900));
        site.Release("title: ข่าว\ndate: 2565-08-03\nphotos: [{src: photo.jpg, alt: ถนน}]", "![สะพาน](photo.jpg) [ภาพเต็ม](photo.jpg)");
        site.Build();
        var page = site.Page("news/2022/08/x/");
        var named = Regex.Matches(page, "/(photos/[^\" ]+)").Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.Equal(6, named.Length);
        Assert.All(named, path => Assert.True(site.Has(path), path));
        Assert.Contains("width=\"1300\" height=\"900\" alt=\"สะพาน\" loading=\"lazy\" decoding=\"async\">", page, StringComparison.Ordinal);
        Assert.Matches("<a href=\"/photos/[0-9a-f]{16}-full.jpg\">ภาพเต็ม</a>", page);
        site.Shows("_headers", "/photos/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    [Fact]
    public void A_second_build_encodes_nothing_and_the_cache_changes_no_byte()
    {
        using var site = Site(Pictures.Jpeg(600, 400));
        Assert.Contains("\"encoded\": 4", site.Build("--format", "json").Out, StringComparison.Ordinal);
        var first = site.Files("output");
        Assert.Contains("\"encoded\": 0", site.Build("--format", "json").Out, StringComparison.Ordinal);
        // Another output folder is filled from the cache, whatever one of its files has become.
        var kept = Directory.EnumerateFiles(Path.Join(site.Root, ".cache", "images"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        System.IO.File.WriteAllBytes(kept, [.. System.IO.File.ReadAllBytes(kept).Select((value, i) => i == 9 ? (byte)~value : value)]);
        Assert.Contains("\"encoded\": 1", site.Build("--format", "json", "--output", "second").Out, StringComparison.Ordinal);
        Assert.Equal(first, site.Files("second"));
        Directory.Delete(Path.Join(site.Root, ".cache"), recursive: true);
        Assert.Contains("\"encoded\": 4", site.Build("--format", "json", "--output", "third", "--threads", "4").Out, StringComparison.Ordinal);
        Assert.Equal(first, site.Files("third"));
    }

    [Fact]
    public void The_same_picture_in_two_releases_is_published_once()
    {
        using var site = Site(Pictures.Jpeg(300, 200));
        site.Write("news/2022/y/other.jpg", Pictures.Jpeg(300, 200)).Release("title: วาย\ndate: 2565-08-03\nphotos: [{src: other.jpg, alt: ถนน}]", name: "y");
        site.Says();
        Assert.Equal(2, Published(site).Length);
    }

    [Theory]
    [InlineData("IMG_0001.JPG")]
    [InlineData("ภาพ การประชุม 1.jpeg")]
    [InlineData("a b.c (1).Jpg")]
    public void A_name_may_have_spaces_Thai_letters_and_capitals(string name)
    {
        using var site = Site(Pictures.Jpeg(40, 30), name);
        site.Says();
        Assert.Equal(2, Published(site).Length);
    }

    [Fact]
    public void A_damaged_picture_is_an_error_at_its_name()
    {
        using var site = Site(Pictures.Half(Pictures.Jpeg(640, 480)));
        var message = "The picture \"photo.jpg\" is damaged or breaks off before its end. Copy it once more from the camera or the sender, or save it anew.";
        site.RejectsOnly($"{File}:4:16: error SITE701: {message}");
        Assert.Equal(1, site.Run("check").Code);
        // What is wrong inside is seen when it is decoded: the former site stays.
        site.Write("news/2022/x/photo.jpg", [.. Pictures.Half(Pictures.Jpeg(640, 480)), 0xFF, 0xD9]);
        Assert.Contains($"input/news/2022/x/photo.jpg: error SITE701: {message}", site.Run("check").Error, StringComparison.Ordinal);
        site.RejectsOnly($"input/news/2022/x/photo.jpg: error SITE701: {message}");
    }

    [Fact]
    public void A_picture_with_too_many_pixels_is_refused_before_it_is_decoded()
    {
        var png = Pictures.Png(40, 30);
        (png[18], png[19]) = (0x4E, 0x20);
        using var site = Site(png, "map.png");
        site.RejectsOnly($"{File}:4:16: error SITE702: The picture \"map.png\" has 20000 × 30 pixels; at most 16000 on a side and 65 million in all are taken. Make it smaller: 4,000 pixels on its long side are plenty.");
    }

    [Fact]
    public void A_picture_that_moves_or_is_meant_for_a_press_is_shown_with_a_warning()
    {
        using var site = Site(Pictures.Moving(40, 30), "a.gif");
        site.Says($"{File}:4:16: warning SITE703: The picture \"a.gif\" moves; only its first frame is shown. Save that frame as JPEG, or link to a video.");
        using var press = Site(Pictures.Cmyk(40, 30));
        press.Says($"{File}:4:16: warning SITE704: The picture \"photo.jpg\" has the colours of a printing press (CMYK); they were converted and may look dull. Save it in RGB.");
    }

    [Theory]
    [InlineData("photo", "SITE705")]
    [InlineData("PHOTO.JPG", "SITE705")]
    [InlineData("The meeting room", "SITE706")]
    [InlineData("การประชุม OIC ผ่าน Zoom", null)]
    [InlineData("2565", null)]
    public void Alternative_text_says_what_is_seen_in_the_language_of_the_page(string alt, string? code)
    {
        using var site = Site(Pictures.Jpeg(40, 30), alt: $"\"{alt}\"");
        var error = site.Build().Error;
        if (code is null) Assert.Equal("", error);
        else Assert.StartsWith($"{File}:4:16: warning {code}: The alternative text of \"photo.jpg\"", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_holds_for_pictures_in_a_text_and_for_other_languages()
    {
        using var site = new SmallSite();
        site.Write("news/2022/x/photo.jpg", Pictures.Jpeg(40, 30)).Release("title: ข่าว\ndate: 2565-08-03", "![photo](photo.jpg)")
            .Release("title: News", "The officers went to Betong. ![ถนนในอำเภอเบตง](photo.jpg)", language: "en");
        var error = site.Build().Error;
        Assert.Contains("index.th.md:5:10: warning SITE705", error, StringComparison.Ordinal);
        Assert.Contains("index.en.md:4:48: warning SITE706", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_site_is_the_same_and_one_warning_says_why()
    {
        using var site = Site(Pictures.Jpeg(600, 400));
        site.Build("--output", "first");
        Directory.Delete(Path.Join(site.Root, ".cache"), recursive: true);
        Directory.CreateDirectory(Path.Join(site.Root, ".cache"));
        System.IO.File.WriteAllText(Path.Join(site.Root, ".cache", "images"), "in the way");
        Assert.StartsWith(".cache/images: warning SITE707: Pictures cannot be kept in .cache/images (", site.Build().Error, StringComparison.Ordinal);
        Assert.Equal(site.Files("first"), site.Files("output"));
    }
}
