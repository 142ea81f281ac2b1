using System.Collections.Immutable;
using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Build;

/// <summary>Makes photos and social cards and hands them on; what is wrong with one is reported under its name. For any number of threads.</summary>
/// <param name="photos">Makes and keeps photos.</param>
/// <param name="cards">Makes and keeps social cards; null where there are none, or no font to draw them with.</param>
internal sealed class PictureWriter(PictureStore photos, CardStore? cards)
{
    /// <summary>That of a site.</summary>
    public static PictureWriter Of(SitePlan plan, PictureStore photos) =>
        new(photos, plan.CardFont is { } font ? new CardStore(photos.Cache, font, plan.Terms.WordsOf) : null);

    /// <summary>How many files were encoded, and not taken from the cache.</summary>
    public int Encoded => photos.Encoded + (cards?.Painted ?? 0);

    /// <summary>Reports each language whose letters the font of the cards lacks.</summary>
    public void FindFont(ImmutableArray<CardOutput> all, Problems problems)
    {
        foreach (var card in all.DistinctBy(output => output.Card.Language.Code))
        {
            Try(Place.Of("input/site.yml"), problems, () =>
            {
                if (cards?.Has(card.Card.Language) == false)
                    problems.Report(Codes.NoCardFont, Place.Of("input/site.yml"), card.Card.Language.Name, "socialCards: {font: fonts/Sarabun-Bold.ttf}");
            });
        }
    }

    /// <summary>Makes every form of a photo that was not made before.</summary>
    public void Prepare(PublishedPicture picture, Problems problems) => Try(PlaceOf(picture), problems, () => CheckSound(photos.Prepare(picture), picture, problems));

    /// <summary>Looks whether a photo that was not made before could be made.</summary>
    public void Check(PublishedPicture picture, Problems problems) => Try(PlaceOf(picture), problems, () => CheckSound(photos.IsSound(picture), picture, problems));

    /// <summary>Makes a card that was not made before.</summary>
    public void Prepare(CardOutput output, Problems problems) => Try(output.Source, problems, () => cards?.Prepare(output.Card));

    /// <summary>Hands a form of a photo on. What is published already is not even read.</summary>
    public void Write(Rendition rendition, IOutput into, Problems problems)
    {
        var (picture, form) = (rendition.Picture, rendition.Form);
        Try(PlaceOf(picture), problems, () =>
        {
            if (Keeps(into, rendition.Destination, photos.Find(picture, form))) return;
            var bytes = photos.Read(picture, form);
            CheckSound(bytes is not null, picture, problems);
            if (bytes is not null) into.Put(rendition.Destination, bytes);
        });
    }

    /// <summary>Hands a card on.</summary>
    public void Write(CardOutput output, IOutput into, Problems problems) => Try(output.Source, problems, () =>
    {
        if (cards is not null && !Keeps(into, output.Destination, cards.Find(output.Card))) into.Put(output.Destination, cards.Read(output.Card));
    });

    private static bool Keeps(IOutput into, string destination, CachedPicture? known) =>
        known is { } found && into.Keep(destination, new ContentHash(found.Hash, found.Length));

    private static void CheckSound(bool isSound, PublishedPicture picture, Problems problems)
    {
        if (!isSound) problems.Report(Codes.DamagedPicture, PlaceOf(picture), Path.GetFileName(picture.File.Path));
    }

    private static Place PlaceOf(PublishedPicture picture) => Place.Of("input/" + picture.File.Path);

    private static void Try(Place at, Problems problems, Action work)
    {
        try
        {
            work();
        }
        catch (PictureException missing)
        {
            problems.Report(Codes.NoPictureLibrary, at, missing.Message.TrimEnd('.'));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Report(Codes.Unreadable, at, failure.Message.TrimEnd('.'));
        }
    }
}
