"""Compares what a generator served with what Afterword serves of the same folder: every address, and the words of <main>.

usage: compare.py OLD NEW BASE RECORD, two folders of built pages, the path that the site lies under, and a file that is
written: each address that was served, with its words, behind a mark: = the same words are served in the same order,
~ others are, - nothing is."""
import sys, os, re, html, urllib.parse
from html.parser import HTMLParser
class Words(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True); self.on=0; self.skip=0; self.out=[]; self.stack=[]; self.film=0
    def handle_starttag(self,t,a):
        d=dict(a)
        if t in('script','style','noscript'): self.skip+=1
        if t=='figure': self.film=d.get('class')=='film'
        if t=='a' and self.film: self.out.append(d.get('href') or '') # a still stands for the film's address
        if t=='main' or (t=='div' and d.get('id')=='words') or (t=='div' and 'article-body' in (d.get('class')or'')): self.on+=1; self.stack.append(t)
        elif self.on and t==self.stack[-1]: self.stack.append(t+'#')
    def handle_endtag(self,t):
        if t=='figure': self.film=0
        if t in('script','style','noscript'): self.skip-=1
        if self.stack:
            if self.stack[-1]==t+'#': self.stack.pop()
            elif self.stack[-1]==t: self.stack.pop(); self.on-=1
    def handle_data(self,d):
        if self.on and not self.skip: self.out.append(d)
def words(text):
    p=Words(); p.feed(text); return re.findall(r"[^\W_]+", ' '.join(p.out))
def pages(root):
    r={}
    for d,_,fs in os.walk(root):
        for f in fs:
            p='/'+os.path.relpath(os.path.join(d,f),root)
            r[p]=os.path.join(d,f)
    return r
old,new=sys.argv[1:3]
base=sys.argv[3]
O,N=pages(old),pages(new)
redirects={}
for f in (N.get('/_redirects'),):
    if f:
        for l in open(f):
            a=l.split()
            if len(a)>=2: redirects[urllib.parse.unquote(a[0])[len(base):]]=urllib.parse.unquote(a[-2])[len(base):]
def look(p,depth=0):
    c=[p]
    if p.endswith('/index.html'): c.append(p)
    elif p.endswith('.html'): c.append(p[:-5]+'/index.html')
    for q in c:
        if q in N: 
            t=open(N[q],errors='replace').read() if q.endswith('.html') else ''
            m=re.search(r'http-equiv="refresh" content="0; ?url=([^"]+)"',t)
            if m and depth<3:
                u=urllib.parse.urlparse(html.unescape(m.group(1))); x=urllib.parse.unquote(u.path)
                if not x.startswith('/'): x=os.path.normpath(os.path.join(os.path.dirname(q),x))+('/' if x.endswith('/') else '')
                x=x[len(base):] if x.startswith(base) else x
                return look(x+'index.html' if x.endswith('/') else x,depth+1)
            return q
    k=p[:-10] if p.endswith('/index.html') else p
    for k in (k,k[:-5] if k.endswith('.html') else k):
      if k in redirects and depth<3:
        t=redirects[k]; return look(t+'index.html' if t.endswith('/') else t,depth+1)
    return None
record=[]
for p,f in sorted(O.items()):
    q=look(p)
    a=[]
    mark='=' if q else '-'
    if p.endswith('.html'):
        t=open(f,errors='replace').read()
        if 'http-equiv="refresh"' not in t and "http-equiv='refresh'" not in t:
            a=words(t)
            if q:
                rest=iter(words(open(N[q],errors='replace').read()))
                mark='=' if all(word in rest for word in a) else '~'
    record.append(mark+' '+p+'\t'+' '.join(a)+'\n')
open(sys.argv[4],'w').write(''.join(record))
print(*(r[0]+r[1:].split('\t')[0] for r in record if r[0]!='='),sep='\n')
