using System.Buffers;
using System.Collections.Concurrent;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Memo;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;
using Sbpac.Site.Theme;

namespace Sbpac.Site.Build;

/// <summary>Makes the bytes of outputs and hands them on. Safe for many threads: each works in a buffer of its own, used again and again.</summary>
/// <param name="plan">The site.</param>
/// <param name="into">Takes the bytes.</param>
/// <param name="inputFolder">Where assets are.</param>
/// <param name="pages">What the last build published, or null: then every page is rendered.</param>
/// <param name="pictures">Makes pictures; null where nobody looks at their bytes.</param>
internal sealed class OutputWriter(SitePlan plan, IOutput into, string inputFolder, PageMemo? pages = null, PictureWriter? pictures = null)
{
    private const int UsualLength = 64 * 1024;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> idle = [];

    /// <summary>Renders and writes; what goes wrong is reported, and nothing is handed on.</summary>
    public void Write(SiteOutput output, Problems problems)
    {
        var bytes = idle.TryTake(out var free) ? free : new ArrayBufferWriter<byte>(UsualLength);
        switch (output)
        {
            case Page page:
                Write(page, bytes, problems);
                break;
            case Document document:
                Write(document, bytes);
                break;
            case Asset asset:
                into.Copy(asset.Destination, Path.Join(inputFolder, asset.File));
                break;
            case Rendition rendition:
                if (pictures is null) into.Keep(rendition.Destination, default);
                else pictures.Write(rendition, into, problems);
                break;
            case CardOutput card:
                if (pictures is null) into.Keep(card.Destination, default);
                else pictures.Write(card, into, problems);
                break;
            default:
                throw new InvalidOperationException($"No way to write {output.GetType().Name}.");
        }
        bytes.ResetWrittenCount();
        idle.Add(bytes);
    }

    private void Write(Page page, ArrayBufferWriter<byte> bytes, Problems problems)
    {
        var facts = page.Facts();
        if (pages is not null && Stands(page, plan.Theme.FingerprintOf(page.Template, facts, page.Language.Code))) return;
        if (plan.Theme.Render(page.Template, page.View(facts), page.Language.Code, bytes, problems)) into.Put(page.Destination, bytes.WrittenSpan);
    }

    private void Write(Document document, ArrayBufferWriter<byte> bytes)
    {
        var model = document.Model();
        if (pages is not null && Stands(document, ModelEncoder.FingerprintOf(document.Writer, model))) return;
        document.Write(model, bytes);
        into.Put(document.Destination, bytes.WrittenSpan);
    }

    /// <summary>Whether the last build published the same; what an output is made of now is taken down.</summary>
    private bool Stands(SiteOutput output, UInt128 fingerprint)
    {
        pages!.Remember(output.Destination, fingerprint);
        return pages.Find(output.Destination, fingerprint) is { } content && into.Keep(output.Destination, content);
    }
}
