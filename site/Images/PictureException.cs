namespace Sbpac.Site.Images;

/// <summary>The library that makes pictures is not there for this machine.</summary>
public sealed class PictureException : Exception
{
    /// <summary>Says why.</summary>
    public PictureException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
