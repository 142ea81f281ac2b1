using System.Collections.Immutable;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Memo;

/// <summary>
/// What was made of one file, as bytes: its front matter, its diagnostics, and of its body what the whole site asks for. The text of
/// the body is not among it; it is read again from the file by whoever needs it.
/// </summary>
/// <param name="languages">The languages of the site.</param>
internal sealed class ReadingPack(ImmutableArray<Language> languages)
{
    /// <summary>Writes a reading.</summary>
    public static void Write(PackWriter pack, Reading reading)
    {
        var file = "input/" + reading.Path;
        pack.List(reading.Problems, file, static (pack, file, problem) => DiagnosticPack.Write(pack, problem, file));
        pack.Flag(reading.Text is not null);
        if (reading.Text is not { } text) return;
        pack.Text(text.Language.Code);
        pack.Text(text.Opening);
        FrontMatterPack.Write(pack, text.Front, file);
        pack.Fingerprint(text.Body.Fingerprint);
        pack.Flag(text.Body.IsEmpty);
        pack.List(text.Body.Anchors, file, static (pack, _, anchor) => pack.Text(anchor));
        pack.List(text.Body.Holes, file, Write);
    }

    private static void Write(PackWriter pack, string file, Hole hole)
    {
        pack.Place(hole.At, file);
        pack.Flag(hole is LinkHole);
        var (target, second, third) = hole is LinkHole link ? (link.Target, link.Fragment, null) : Parts((PictureHole)hole);
        pack.Text(target);
        pack.Text(second);
        pack.Text(third);

        static (string Target, string? Second, string? Third) Parts(PictureHole picture) => (picture.Source, picture.Alt, picture.Title);
    }

    /// <summary>Reads a reading.</summary>
    /// <param name="pack">Where it stands.</param>
    /// <param name="source">The file.</param>
    /// <param name="textOf">Reads the text of its body.</param>
    /// <exception cref="InvalidDataException">The bytes are no reading.</exception>
    public Reading Read(PackReader pack, SourceFile source, Func<SourceFile, BodyText> textOf)
    {
        var file = source.LogicalPath;
        var problems = pack.List(file, DiagnosticPack.Read);
        return new Reading(source.Path, pack.Flag() ? Text(pack, file, source, textOf) : null, problems);
    }

    private ReleaseText Text(PackReader pack, string file, SourceFile source, Func<SourceFile, BodyText> textOf)
    {
        var language = pack.OneOf(languages, static language => language.Code);
        var opening = pack.Text();
        var front = FrontMatterPack.Read(pack, file);
        var (fingerprint, isEmpty) = (pack.Fingerprint(), pack.Flag());
        var anchors = pack.List(file, static (pack, _) => pack.Text());
        var holes = pack.List(file, HoleOf);
        var body = new Body(fingerprint, holes, anchors, isEmpty, source, textOf);
        return new ReleaseText(BundlePath.Of(source.Path)!, source.Path, language, front, body, opening) { Source = source.Fingerprint };
    }

    private static Hole HoleOf(PackReader pack, string file)
    {
        var (at, isLink) = (pack.Place(file), pack.Flag());
        var (target, second, third) = (pack.Text(), pack.OptionalText(), pack.OptionalText());
        return isLink ? new LinkHole(target, second, at) : new PictureHole(target, second!, third, at);
    }
}
