using System.Collections.Immutable;
using System.Text.Json;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Memo;

namespace Sbpac.Site.Tests.Memo;

public sealed class FrontMatterPackTests
{
    private const string File = "input/news/2022/x/index.th.md";

    private static readonly Moment Day = new(new DateOnly(2022, 8, 3), new DateTimeOffset(2022, 8, 3, 9, 30, 0, TimeSpan.FromHours(7)), true);

    private static readonly FrontMatter Full = new()
    {
        At = Place.Start(File),
        Title = At("ประชุม"),
        Date = At(Day),
        DateIsWrong = true,
        Summary = At("สรุป"),
        Tags = Texts("a", "ข"),
        Slug = At("meeting"),
        Type = At("announcement"),
        Translation = new TranslationNote("machine", "ผู้แปล", new DateOnly(2022, 8, 4), new Place(File, 9, 2)),
        Photos = At(ImmutableArray.Create(new PhotoEntry(At("1.jpg"), "alt", null, "credit", true), new PhotoEntry(At("2.jpg"), null, "caption", null, false))),
        Attachments = At(ImmutableArray.Create(new AttachmentEntry(At("a.pdf"), "แผน", 12), new AttachmentEntry(At("b.pdf"), null, null))),
        Offices = Texts("secretary"),
        Provinces = Texts("yala"),
        Draft = At(true),
        PublishDate = At(Day),
        ExpiryDate = At(Day with { HasTime = false }),
        Changes = At(ImmutableArray.Create(new ChangeEntry(At(Day), "แก้ไข", "correction"))),
        Withdrawn = new NoticeEntry(Day, "เหตุผล", new Place(File, 3, 4)),
        Removed = new NoticeEntry(Day, "เหตุผลอื่น", new Place("input/elsewhere.md", 5, 6)),
        Aliases = Texts("/?p=1"),
        Related = Texts("2022/other"),
        Sample = At(true),
        LineBreaks = At(LineBreaks.Soft),
    };

    [Fact]
    public void Every_member_comes_back_as_it_was() => Assert.Equal(Json(Full), Json(Again(Full)));

    [Fact]
    public void No_member_is_left_out_of_the_test_before() => Assert.All(
        typeof(FrontMatter).GetProperties(), property => Assert.NotEqual(property.GetValue(Full), property.GetValue(new FrontMatter { At = default })));

    [Fact]
    public void A_member_that_is_not_there_is_not_there_afterwards()
    {
        var least = new FrontMatter { At = Place.Start(File) };
        Assert.Equal(least, Again(least));
    }

    [Fact]
    public void A_text_that_is_no_valid_unicode_comes_back_as_it_was()
    {
        var odd = new FrontMatter { At = Place.Start(File), Title = At("a\uD800b") };
        Assert.Equal("a\uD800b", Again(odd).Title!.Value);
    }

    [Fact]
    public void Bytes_that_end_too_early_are_refused()
    {
        var pack = new PackWriter();
        FrontMatterPack.Write(pack, Full, File);
        var bytes = pack.Written.ToArray();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<InvalidDataException>(() => FrontMatterPack.Read(new PackReader(bytes.AsMemory(0, length)), File));
    }

    private static FrontMatter Again(FrontMatter front)
    {
        var pack = new PackWriter();
        FrontMatterPack.Write(pack, front, File);
        var reader = new PackReader(pack.Written.ToArray());
        var read = FrontMatterPack.Read(reader, File);
        Assert.True(reader.IsAtEnd);
        return read;
    }

    private static string Json(FrontMatter front) => JsonSerializer.Serialize(front);

    private static Located<T> At<T>(T value) => new(value, new Place(File, 7, 12));

    private static Located<ImmutableArray<Located<string>>> Texts(params string[] texts) => At(texts.Select(At).ToImmutableArray());
}
