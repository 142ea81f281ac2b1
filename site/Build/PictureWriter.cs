using Sbpac.Site.Catalog;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Images;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Build;

/// <summary>Makes pictures and hands them on; what is wrong with one is reported under its name. For any number of threads.</summary>
/// <param name="store">Makes and keeps them.</param>
internal sealed class PictureWriter(PictureStore store)
{
    /// <summary>Makes every form of a picture that was not made before.</summary>
    public void Prepare(PublishedPicture picture, Problems problems) => Try(picture, problems, () => store.Prepare(picture));

    /// <summary>Hands a form on. What is published already is not even read.</summary>
    public void Write(Rendition rendition, IOutput into, Problems problems)
    {
        var (picture, form) = (rendition.Picture, rendition.Form);
        Try(picture, problems, () =>
        {
            if (store.Find(picture, form) is { } known && into.Keep(rendition.Destination, new ContentHash(known.Hash, known.Length))) return true;
            if (store.Read(picture, form) is not { } bytes) return false;
            into.Put(rendition.Destination, bytes);
            return true;
        });
    }

    private static void Try(PublishedPicture picture, Problems problems, Func<bool> work)
    {
        var at = Place.Of("input/" + picture.File.Path);
        try
        {
            if (!work()) problems.Report(Codes.DamagedPicture, at, Path.GetFileName(picture.File.Path));
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
