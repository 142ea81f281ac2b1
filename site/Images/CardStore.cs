using System.Collections.Concurrent;
using System.IO.Hashing;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Images;

/// <summary>Social cards: from the cache where it has them, else painted and kept. For any number of threads.</summary>
/// <param name="cache">Keeps what was painted.</param>
/// <param name="font">The font.</param>
/// <param name="words">The word breaker of a language.</param>
public sealed class CardStore(PictureCache cache, CardFont font, Func<Language, WordBreaker> words)
{
    private readonly CardPainter painter = new(font, words);
    private readonly ConcurrentDictionary<string, Lazy<(bool Has, UInt128 Fingerprint)>> letters = new(StringComparer.Ordinal);
    private int painted;

    /// <summary>How many cards were painted, and not taken from the cache.</summary>
    public int Painted => Volatile.Read(ref painted);

    /// <summary>Whether the font has the letters of a language; without them its cards bear no text.</summary>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    public bool Has(Language language) => LettersOf(language).Has;

    /// <summary>Sees to it that the cache has a card.</summary>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    public void Prepare(SocialCard card)
    {
        if (cache.Find(KeyOf(card)) is null && cache.Fault is null) Paint(card);
    }

    /// <summary>What the cache knows of a card; null where it does not have it.</summary>
    public CachedPicture? Find(SocialCard card) => cache.Find(KeyOf(card));

    /// <summary>The bytes of a card.</summary>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    public byte[] Read(SocialCard card) => cache.Read(KeyOf(card)) ?? Paint(card);

    private byte[] Paint(SocialCard card)
    {
        var bytes = painter.Paint(card, Has(card.Language));
        cache.Store(KeyOf(card), bytes);
        Interlocked.Increment(ref painted);
        return bytes;
    }

    /// <summary>All that the bytes depend on, the font among it.</summary>
    private UInt128 KeyOf(SocialCard card)
    {
        var hash = new XxHash128();
        hash.Add(Vips.Version);
        hash.Add(card.Hash);
        hash.Add(LettersOf(card.Language).Fingerprint);
        return hash.GetCurrentHashAsUInt128();
    }

    private (bool Has, UInt128 Fingerprint) LettersOf(Language language) => letters.GetOrAdd(language.Code, _ => new Lazy<(bool, UInt128)>(() =>
    {
        _ = Vips.Version;
        return (font.Has(language), font.FingerprintOf(language));
    })).Value;
}
