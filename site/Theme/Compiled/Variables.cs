using System.Collections;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>Where the values of a template come from.</summary>
internal static class Variables
{
    /// <summary>A value that is known beforehand.</summary>
    public sealed class Constant(object? value) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => value;
    }

    /// <summary>A variable of the page, or of a loop.</summary>
    public sealed class Global(int slot) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => frame.Global(slot);
    }

    /// <summary>A variable of the template, <c>$name</c>.</summary>
    public sealed class Local(int slot) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => frame.Local(slot);
    }

    /// <summary><c>target.name</c>. How a type is read is kept for the next value, which is mostly of the same type.</summary>
    public sealed class Member(Expression target, string name) : Expression
    {
        private Reader? known;

        /// <inheritdoc/>
        public override object? Value(Frame frame)
        {
            var record = target.Value(frame) ?? throw Frame.Fault(name);
            var reader = known;
            if (reader?.Type != record.GetType()) known = reader = new Reader(record.GetType(), frame.Getter(record, name));
            return reader.Get(record);
        }

        private sealed record Reader(Type Type, Func<object, object?> Get);
    }

    /// <summary><c>target[index]</c>.</summary>
    public sealed class Item(Expression target, Expression index) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => (target.Value(frame), index.Value(frame)) switch
        {
            (IDictionary map, string key) when map.Contains(key) => map[key],
            (IList list and not IDictionary, int at) when (uint)at < (uint)list.Count => list[at],
            _ => throw Frame.Fault("no item"),
        };
    }
}
