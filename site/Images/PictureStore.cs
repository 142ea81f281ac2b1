using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Sbpac.Site.Catalog;

namespace Sbpac.Site.Images;

/// <summary>The forms of pictures: from the cache where it has them, else made and kept. For any number of threads; only so many as it is told work at once.</summary>
/// <param name="inputFolder">Where the pictures are.</param>
/// <param name="cache">Keeps what was made.</param>
/// <param name="threads">How many pictures may be decoded at once.</param>
public sealed class PictureStore(string inputFolder, PictureCache cache, int threads)
{
    private readonly object places = new();
    private int busy;
    private int encoded;

    /// <summary>Keeps what was made.</summary>
    public PictureCache Cache => cache;

    /// <summary>How many files were encoded, and not taken from the cache.</summary>
    public int Encoded => Volatile.Read(ref encoded);

    /// <summary>Sees to it that the cache has every form of a picture. Where it can keep nothing this does nothing.</summary>
    /// <returns>False where the picture is damaged.</returns>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    /// <exception cref="IOException">The picture cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The picture may not be read.</exception>
    public bool Prepare(PublishedPicture picture)
    {
        var missing = picture.All.Where(form => cache.Find(KeyOf(picture, form)) is null).ToArray();
        return missing.Length == 0 || cache.Fault is not null || Make(picture, missing) is not null;
    }

    /// <summary>Whether a picture can be decoded to its end. What the cache has was.</summary>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    /// <exception cref="IOException">The picture cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The picture may not be read.</exception>
    public bool IsSound(PublishedPicture picture) =>
        Find(picture, picture.Full) is not null || PictureEncoder.IsSound(File.ReadAllBytes(Path.Join(inputFolder, picture.File.Path)), picture);

    /// <summary>What the cache knows of a form; null where it does not have it.</summary>
    public CachedPicture? Find(PublishedPicture picture, PictureForm form) => cache.Find(KeyOf(picture, form));

    /// <summary>The bytes of a form; null where the picture is damaged.</summary>
    /// <exception cref="PictureException">The library is not there for this machine.</exception>
    /// <exception cref="IOException">The picture cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The picture may not be read.</exception>
    public byte[]? Read(PublishedPicture picture, PictureForm form) => cache.Read(KeyOf(picture, form)) ?? Make(picture, [form])?[0];

    private IReadOnlyList<byte[]>? Make(PublishedPicture picture, PictureForm[] forms)
    {
        Enter();
        try
        {
            var made = PictureEncoder.Encode(File.ReadAllBytes(Path.Join(inputFolder, picture.File.Path)), picture, forms);
            for (var i = 0; i < made?.Count; i++) cache.Store(KeyOf(picture, forms[i]), made[i]);
            Interlocked.Add(ref encoded, made?.Count ?? 0);
            return made;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Waits for a place: a browser that asks for forty pictures at once must not have them decoded at once.</summary>
    private void Enter()
    {
        lock (places)
        {
            while (busy >= threads) Monitor.Wait(places);
            busy++;
        }
    }

    private void Leave()
    {
        lock (places)
        {
            busy--;
            Monitor.Pulse(places);
        }
    }

    /// <summary>All that the bytes depend on.</summary>
    private static UInt128 KeyOf(PublishedPicture picture, PictureForm form)
    {
        var hash = new XxHash128();
        hash.Append(Encoding.UTF8.GetBytes(Vips.Version));
        UInt128[] parts =
        [
            (UInt128)PublishedPicture.Version, picture.File.Picture!.Content, (UInt128)picture.Full.Width, (UInt128)form.Width, (UInt128)form.Height,
            (UInt128)(int)form.Format, form == picture.Full ? UInt128.One : UInt128.Zero,
        ];
        hash.Append(MemoryMarshal.AsBytes<UInt128>(parts));
        return hash.GetCurrentHashAsUInt128();
    }
}
