using CsCheck;
using Sbpac.Site.Content;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Content;

public sealed class FileKindsTests
{
    public static TheoryData<FileKind, byte[]> Samples => new()
    {
        { FileKind.Jpeg, SampleFiles.Jpeg },
        { FileKind.Png, SampleFiles.Png },
        { FileKind.Gif, SampleFiles.Gif },
        { FileKind.WebP, SampleFiles.WebP },
        { FileKind.Heic, SampleFiles.Heic },
        { FileKind.Svg, SampleFiles.Svg },
        { FileKind.Pdf, SampleFiles.Pdf },
        { FileKind.Docx, SampleFiles.Docx },
        { FileKind.Xlsx, SampleFiles.Xlsx },
        { FileKind.Pptx, SampleFiles.Pptx },
        { FileKind.Odt, SampleFiles.Odt },
        { FileKind.Other, SampleFiles.Zip("mimetype", "application/epub+zip") },
        { FileKind.Other, SampleFiles.Zip("readme.txt") },
        { FileKind.Other, [.. "PK\u0003\u0004 cut off"u8] },
        { FileKind.Other, [.. "<html>"u8] },
        { FileKind.Other, [] },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_kind_of_a_file_is_told_by_its_content_and_not_by_its_name(FileKind kind, byte[] content) =>
        Assert.Equal(kind, FileKinds.Of(new MemoryStream(content), "photo.jpg"));

    [Fact]
    public void A_table_without_a_mark_of_its_own_is_told_by_its_name_unless_it_is_binary()
    {
        Assert.Equal(FileKind.Csv, FileKinds.Of(new MemoryStream([.. "a,b"u8]), "budget.CSV"));
        Assert.Equal(FileKind.Other, FileKinds.Of(new MemoryStream([.. "a\0b"u8]), "budget.csv"));
    }

    [Fact]
    public void Any_bytes_have_a_kind() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        FileKinds.Of(new MemoryStream(bytes), "a.bin");
        FileKinds.Of(new MemoryStream([.. "PK\u0003\u0004"u8, .. bytes]), "a.docx");
        var broken = (byte[])SampleFiles.Docx.Clone();
        for (var i = 0; i < bytes.Length; i++) broken[4 + (i * 7 + bytes[i]) % (broken.Length - 4)] = bytes[i];
        FileKinds.Of(new MemoryStream(broken), "a.docx");
    });

    [Theory]
    [InlineData(FileKind.Jpeg, "a.JPG", null)]
    [InlineData(FileKind.WebP, "a.jpg", null)]
    [InlineData(FileKind.Jpeg, "a.html", "@file.misnamed:.jpg, .jpeg, .png, .webp, .gif")]
    [InlineData(FileKind.Svg, "a.svg", "@file.svg")]
    [InlineData(FileKind.Heic, "a.heic", "@file.heic")]
    [InlineData(FileKind.Pdf, "a.pdf", "@file.not-image")]
    public void A_photo_is_an_image_that_browsers_show_under_the_name_of_one(FileKind kind, string name, string? refusal) =>
        Assert.Equal(refusal, FileRules.PhotoRefusal(new AssetFile(name, 1, kind)));

    [Theory]
    [InlineData(FileKind.Pdf, "a.pdf", null)]
    [InlineData(FileKind.Pdf, "a.html", "@file.misnamed:.pdf")]
    [InlineData(FileKind.Docx, "a.docm", "@file.misnamed:.docx")]
    [InlineData(FileKind.Other, "a.pdf", "@file.not-attachment")]
    [InlineData(FileKind.Jpeg, "a.jpg", "@file.not-attachment")]
    public void An_attachment_is_a_document_under_the_name_of_one(FileKind kind, string name, string? refusal) =>
        Assert.Equal(refusal, FileRules.AttachmentRefusal(new AssetFile(name, 1, kind)));
}
