using System.Net;

namespace Gatewright.Local.Faults;

/// <summary>A body that arrives slowly, or ends before it is whole.</summary>
internal sealed class TroubledContent(byte[] bytes, TimeSpan time, bool isTruncated) : HttpContent
{
    private const int Pieces = 4;

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach (var piece in Cut())
        {
            cancellationToken.WaitHandle.WaitOne(time / Pieces);
            cancellationToken.ThrowIfCancellationRequested();
            stream.Write(bytes, piece.From, piece.Count);
        }

        Break();
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        foreach (var piece in Cut())
        {
            await Task.Delay(time / Pieces, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(bytes.AsMemory(piece.From, piece.Count), cancellationToken).ConfigureAwait(false);
        }

        Break();
    }

    private IEnumerable<(int From, int Count)> Cut()
    {
        var end = isTruncated ? bytes.Length / 2 : bytes.Length;
        for (var piece = 0; piece < Pieces; piece++)
            yield return (end * piece / Pieces, (end * (piece + 1) / Pieces) - (end * piece / Pieces));
    }

    private void Break()
    {
        if (isTruncated)
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
