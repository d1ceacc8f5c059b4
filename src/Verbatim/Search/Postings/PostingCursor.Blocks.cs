using System;
using System.Buffers.Binary;
using Verbatim.Image;

namespace Verbatim.Search.Postings;

/// <content>The current block, decoded as far as it is asked for.</content>
internal sealed unsafe partial class PostingCursor
{
    /// <summary>Goes to the first posting of a block.</summary>
    public void EnterBlock(int block)
    {
        LoadBlock(block);
        EnsureArticles();
        Place = 0;
        Article = _articles[0];
    }

    /// <summary>
    /// Reads a block's header, so that its payloads can be looked at before its articles are decoded. Until
    /// <see cref="EnterBlock"/> the cursor stands nowhere.
    /// </summary>
    public void LoadBlock(int block)
    {
        if (block == _block)
        {
            return;
        }

        BlockLength = _list.LengthOf(block);
        meter.Spend(BlockLength);
        if (!_list.IsShort)
        {
            _blockBit = _list.BitOf(block);
            _codeBlock = _articleBlock = -1;
        }

        _block = block;
    }

    /// <summary>The codes of the payloads of the current block.</summary>
    public int[] EnsureCodes()
    {
        if (_codeBlock != _block && !_list.IsShort)
        {
            ReadCodes();
        }

        return _codes;
    }

    // A list of a few postings: plain articles, codes, positions.
    private void ReadShort()
    {
        int bits = IndexCodes.BitLength(_index.ArticleCount - 1);
        uint mask = (uint)((1UL << bits) - 1);
        long at = _list.FirstBit;
        ReadOnlySpan<byte> lists = _list.All;
        int last = -1;
        for (int i = 0; i < Count; i++)
        {
            int article = (int)((uint)(BinaryPrimitives.ReadUInt64LittleEndian(lists[(int)(at >> 3)..]) >> (int)(at & 7)) & mask);
            if (article <= last || article >= _index.ArticleCount)
            {
                throw new CorruptCorpusException("The search index is damaged: a posting list leads to an article that is not there.");
            }

            _articles[i] = last = article;
            at += bits;
        }

        _positionsBit = CodeDecoder.Unpack(lists, at, _codes, Count, _index.ArticleCount);
    }

    private void EnsureArticles()
    {
        if (_articleBlock == _block || _list.IsShort)
        {
            return;
        }

        int last = _block == 0 ? -1 : _list.LastArticleOf(_block - 1);
        _codesBit = BlockDecoder.UnpackArticles(_list.All, _blockBit, last, _articles, BlockLength, _index.ArticleCount);
        if (_list.HasSkips && _articles[BlockLength - 1] != _list.LastArticleOf(_block))
        {
            throw new CorruptCorpusException("The search index is damaged: a block of postings does not end where it should.");
        }

        _articleBlock = _block;
    }

    private void ReadCodes()
    {
        if (_articleBlock != _block)
        {
            _codesBit = BlockDecoder.SkipArticles(_list.All, _blockBit, BlockLength);
        }

        _positionsBit = CodeDecoder.Unpack(_list.All, _codesBit, _codes, BlockLength, _index.ArticleCount);
        if (!HasFlags)
        {
            _index.PlainCodes.Translate(_codes.AsSpan(0, BlockLength));
        }

        _codeBlock = _block;
    }
}
